package dk.naerplan.ui.scenario.store;

import dk.naerplan.datasets.scenario.ScenarioFormat;
import dk.naerplan.ui.store.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of studies and the scenarios in them. */
@Repository
class StudyTable {

    private final JdbcClient database;

    StudyTable(JdbcClient database) {
        this.database = database;
    }

    /** The newest first. */
    List<Study> of(PlanId plan) {
        return database.sql("select * from study where plan_id = ? order by began_at desc, id")
                .param(plan.value())
                .query((row, line) -> StudyRows.study(row, this::scenarios))
                .list();
    }

    List<Study> running() {
        return database.sql("select * from study where state = 'RUNNING' order by began_at, id")
                .query((row, line) -> StudyRows.study(row, this::scenarios))
                .list();
    }

    Optional<Study> find(StudyId study) {
        return database.sql("select * from study where id = ?")
                .param(study.value())
                .query((row, line) -> StudyRows.study(row, this::scenarios))
                .optional();
    }

    void insert(StudyId id, NewStudy study, String owner, Instant now) {
        var limits = study.settings().limits();
        database.sql("insert into study (id, plan_id, plan_revision, owner, kind, name, shared, state, searches,"
                        + " time_limit_millis, move_limit, extent, began_at)"
                        + " values (?, ?, ?, ?, ?, ?, false, 'RUNNING', ?, ?, ?, ?, ?)")
                .param(id.value())
                .param(study.origin().plan().value())
                .param(study.origin().revision())
                .param(owner)
                .param(study.kind().name())
                .param(study.name())
                .param(study.settings().searches())
                .param(limits.timeLimit().map(Duration::toMillis).orElse(null))
                .param(limits.moveLimit().isPresent() ? limits.moveLimit().getAsLong() : null)
                .param(study.settings().extent())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        for (int place = 0; place < study.scenarios().size(); place++) {
            insert(id, place, study.scenarios().get(place));
        }
    }

    private void insert(StudyId id, int place, StudyScenario scenario) {
        database.sql("insert into study_scenario (study_id, place, variant, title, scenario_id, scenario_version,"
                        + " document) values (?, ?, ?, ?, ?, ?, ?)")
                .param(id.value())
                .param(place)
                .param(scenario.variant())
                .param(scenario.title())
                .param(scenario.saved().map(saved -> saved.scenario().value()).orElse(null))
                .param(scenario.saved().map(StudyScenario.Source::version).orElse(null))
                .param(ScenarioFormat.toText(scenario.document()))
                .update();
    }

    private List<StudyScenario> scenarios(StudyId study) {
        return database.sql("select * from study_scenario where study_id = ? order by place")
                .param(study.value())
                .query(StudyRows::scenario)
                .list();
    }

    void rename(StudyId study, String name) {
        database.sql("update study set name = ? where id = ?")
                .params(name, study.value())
                .update();
    }

    void share(StudyId study, boolean shared) {
        database.sql("update study set shared = ? where id = ?")
                .params(shared, study.value())
                .update();
    }

    /** Does nothing when the study has ended already. */
    void end(StudyId study, StudyState state, Instant now) {
        database.sql("update study set state = ?, ended_at = ? where id = ? and state = 'RUNNING'")
                .params(state.name(), now.atOffset(ZoneOffset.UTC), study.value())
                .update();
    }

    void delete(StudyId study) {
        database.sql("delete from study where id = ?").param(study.value()).update();
    }
}
