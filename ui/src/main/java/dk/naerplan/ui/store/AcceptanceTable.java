package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.LocalText;
import dk.naerplan.solver.rules.RosterRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what was accepted when a revision was published. */
@Repository
class AcceptanceTable {

    private final JdbcClient database;

    AcceptanceTable(JdbcClient database) {
        this.database = database;
    }

    void insert(PlanId plan, int revision, List<AcceptedViolation> accepted) {
        for (int position = 0; position < accepted.size(); position++) {
            AcceptedViolation one = accepted.get(position);
            database.sql("insert into plan_acceptance (plan_id, revision, position, rule, what, cost, sentence_da,"
                            + " sentence_en, author, accepted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(plan.value())
                    .param(revision)
                    .param(position)
                    .param(one.violation().rule().id())
                    .param(one.violation().what())
                    .param(one.violation().cost())
                    .param(one.violation().sentence().da())
                    .param(one.violation().sentence().en())
                    .param(one.author())
                    .param(one.at().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    List<AcceptedViolation> of(PlanId plan, int revision) {
        return database.sql("select rule, what, cost, sentence_da, sentence_en, author, accepted_at"
                        + " from plan_acceptance where plan_id = :plan and revision = :revision order by position")
                .param("plan", plan.value())
                .param("revision", revision)
                .query(AcceptanceTable::read)
                .list();
    }

    private static AcceptedViolation read(ResultSet row, int line) throws SQLException {
        var violation = new Violation(
                RosterRule.byId(row.getString("rule")).orElseThrow(),
                row.getString("what"),
                row.getLong("cost"),
                new LocalText(row.getString("sentence_da"), row.getString("sentence_en")));
        return new AcceptedViolation(
                violation,
                row.getString("author"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant());
    }
}
