package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.store.PlanId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Empties the columns of old revisions that can say something about people. */
@Repository
class RetentionTable {

    private static final String CLEAR = "update plan_revision set document = null, author = '', reason = ''"
            + " where plan_id = :plan and (document is not null or author <> '')";

    private final JdbcClient database;

    RetentionTable(JdbcClient database) {
        this.database = database;
    }

    int clearAll(PlanId plan) {
        int removed = documents(plan).size();
        database.sql(CLEAR).param("plan", plan.value()).update();
        clearAcceptances(plan, Set.of(0));
        return removed;
    }

    /** @param kept numbers of revisions, at least one */
    int clearAllBut(PlanId plan, Set<Integer> kept) {
        int removed = (int) documents(plan).stream()
                .filter(number -> !kept.contains(number))
                .count();
        database.sql(CLEAR + " and number not in (:kept)")
                .param("plan", plan.value())
                .param("kept", kept)
                .update();
        clearAcceptances(plan, kept);
        return removed;
    }

    private List<Integer> documents(PlanId plan) {
        return database.sql("select number from plan_revision where plan_id = :plan and document is not null")
                .param("plan", plan.value())
                .query((row, line) -> row.getInt("number"))
                .list();
    }

    private void clearAcceptances(PlanId plan, Set<Integer> kept) {
        database.sql("update plan_acceptance set what = '', sentence_da = '', sentence_en = '', author = ''"
                        + " where plan_id = :plan and revision not in (:kept)")
                .param("plan", plan.value())
                .param("kept", kept)
                .update();
    }

    /** Old states of organisations, except the newest and those that a plan with a document is still compared with. */
    int clearOrganisations(Instant before) {
        return database.sql("update organisation_revision set document = null, author = '', reason = ''"
                        + " where document is not null and created_at < :before"
                        + " and number < (select o.head from organisation o where o.id = organisation_id)"
                        + " and not exists (select 1 from plan p join plan_revision r on r.plan_id = p.id"
                        + " where p.organisation_id = organisation_revision.organisation_id"
                        + " and p.organisation_revision = organisation_revision.number and r.document is not null)")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
