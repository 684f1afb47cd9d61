package dk.naerplan.ui.scenario.store;

import dk.naerplan.ui.store.PlanId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of scenarios and their versions. Versions are only ever added. */
@Repository
class ScenarioTable {

    private static final String SELECT = """
            select s.id, s.plan_id, s.author as maker, s.shared, v.version, v.plan_revision, v.name, v.author, v.created_at, \
            v.document from scenario s join scenario_version v on v.scenario_id = s.id\
            """;

    private static final String NEWEST = SELECT + " and v.version = s.version";

    private final JdbcClient database;

    ScenarioTable(JdbcClient database) {
        this.database = database;
    }

    /** The newest version of each, in the order in which they were made. */
    List<SavedScenario> of(PlanId plan) {
        return database.sql(NEWEST + " where s.plan_id = ? order by s.created_at, s.id")
                .param(plan.value())
                .query(ScenarioRows::scenario)
                .list();
    }

    Optional<SavedScenario> newest(ScenarioId scenario) {
        return database.sql(NEWEST + " where s.id = ?")
                .param(scenario.value())
                .query(ScenarioRows::scenario)
                .optional();
    }

    Optional<SavedScenario> version(ScenarioId scenario, int number) {
        return database.sql(SELECT + " where s.id = ? and v.version = ?")
                .params(scenario.value(), number)
                .query(ScenarioRows::scenario)
                .optional();
    }

    /** The newest first. */
    List<ScenarioVersion> versions(ScenarioId scenario) {
        return database.sql("select version, plan_revision, name, author, created_at from scenario_version"
                        + " where scenario_id = ? order by version desc")
                .param(scenario.value())
                .query(ScenarioRows::version)
                .list();
    }

    void insert(ScenarioId id, PlanId plan, String author, Instant now) {
        database.sql("insert into scenario (id, plan_id, author, shared, version, created_at)"
                        + " values (?, ?, ?, false, 0, ?)")
                .params(id.value(), plan.value(), author, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Counts one version on; false when the newest is not the one expected. */
    boolean advance(ScenarioId id, int expected) {
        return database.sql("update scenario set version = version + 1 where id = ? and version = ?")
                        .params(id.value(), expected)
                        .update()
                == 1;
    }

    void append(ScenarioId id, ScenarioVersion version, String document) {
        OffsetDateTime at = version.at().atOffset(ZoneOffset.UTC);
        database.sql("insert into scenario_version (scenario_id, version, plan_revision, name, author, created_at,"
                        + " document) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        version.number(),
                        version.revision(),
                        version.name(),
                        version.author(),
                        at,
                        document)
                .update();
    }

    void share(ScenarioId id, boolean shared) {
        database.sql("update scenario set shared = ? where id = ?")
                .params(shared, id.value())
                .update();
    }

    void delete(ScenarioId id) {
        database.sql("delete from scenario where id = ?").param(id.value()).update();
    }

    /** The oldest first. */
    List<ScenarioComment> comments(ScenarioId id) {
        return database.sql("select id, author, created_at, said from scenario_comment where scenario_id = ?"
                        + " order by created_at, id")
                .param(id.value())
                .query((row, line) -> new ScenarioComment(
                        row.getObject("id", UUID.class),
                        row.getString("author"),
                        ScenarioRows.moment(row, "created_at"),
                        row.getString("said")))
                .list();
    }

    void say(ScenarioId id, ScenarioComment comment) {
        database.sql("insert into scenario_comment (id, scenario_id, author, created_at, said) values (?, ?, ?, ?, ?)")
                .params(
                        comment.id(),
                        id.value(),
                        comment.author(),
                        comment.at().atOffset(ZoneOffset.UTC),
                        comment.text())
                .update();
    }

    void unsay(ScenarioId id, UUID comment, String author) {
        database.sql("delete from scenario_comment where id = ? and scenario_id = ? and author = ?")
                .params(comment, id.value(), author)
                .update();
    }
}
