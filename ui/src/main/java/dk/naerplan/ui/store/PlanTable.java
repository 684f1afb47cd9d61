package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.domain.RosterState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of plans and their revisions. Revisions are only ever added. */
@Repository
class PlanTable {

    private static final String SUMMARIES = "select p.id, p.name, p.week, p.state, p.published, " + PlanRows.REVISION
            + " from plan p join plan_revision r on r.plan_id = p.id and r.number = p.head";

    private final JdbcClient database;

    PlanTable(JdbcClient database) {
        this.database = database;
    }

    List<PlanSummary> summaries() {
        return database.sql(SUMMARIES + " order by p.week desc, p.name, p.created_at")
                .query(PlanRows::summary)
                .list();
    }

    Optional<PlanSummary> summary(PlanId plan) {
        return database.sql(SUMMARIES + " where p.id = :plan")
                .param("plan", plan.value())
                .query(PlanRows::summary)
                .optional();
    }

    List<RevisionInfo> revisions(PlanId plan) {
        return database.sql("select " + PlanRows.REVISION
                        + " from plan_revision r where r.plan_id = :plan order by r.number")
                .param("plan", plan.value())
                .query(PlanRows::revision)
                .list();
    }

    /** The document that revision {@code content} brought; empty when there is none, or none any more. */
    Optional<DataSet> document(PlanId plan, int content) {
        return database.sql("select document from plan_revision where plan_id = :plan and number = :number"
                        + " and document is not null")
                .param("plan", plan.value())
                .param("number", content)
                .query(String.class)
                .optional()
                .map(Documents::read);
    }

    void insert(PlanId plan, String name, DataSet document, Instant now) {
        database.sql("insert into plan (id, name, week, state, head, created_at, changed_at)"
                        + " values (:id, :name, :week, :state, 0, :now, :now)")
                .param("id", plan.value())
                .param("name", name)
                .param("week", document.week().toString())
                .param("state", RosterState.DRAFT.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Moves the head on by one; false when it is not at {@code expected}. Holds the plan's row until the transaction ends. */
    boolean advance(PlanId plan, int expected, Instant now) {
        return database.sql("update plan set head = head + 1, changed_at = :now where id = :plan and head = :expected")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("plan", plan.value())
                        .param("expected", expected)
                        .update()
                == 1;
    }

    void publish(PlanId plan, int revision) {
        database.sql("update plan set state = :state, published = :revision where id = :plan")
                .param("state", RosterState.PUBLISHED.name())
                .param("revision", revision)
                .param("plan", plan.value())
                .update();
    }

    void append(PlanId plan, RevisionInfo info, Optional<DataSet> document) {
        Figures figures = info.figures();
        database.sql("insert into plan_revision (plan_id, number, kind, content, parent, author, created_at, reason,"
                        + " document, hard, medium, soft, coverage, closeness, coordination, travel_minutes)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(plan.value())
                .param(info.number())
                .param(info.kind().name())
                .param(info.content())
                .param(info.parent().orElse(null))
                .param(info.author())
                .param(info.at().atOffset(ZoneOffset.UTC))
                .param(info.reason())
                .param(document.map(Documents::readableText).orElse(null))
                .param(figures.score().hardScore())
                .param(figures.score().mediumScore())
                .param(figures.score().softScore())
                .param(figures.coverage())
                .param(figures.closeness())
                .param(figures.coordination())
                .param(figures.travelMinutes())
                .update();
    }
}
