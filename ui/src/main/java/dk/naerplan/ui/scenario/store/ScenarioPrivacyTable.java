package dk.naerplan.ui.scenario.store;

import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.organisation.OrganisationId;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and rewrites what scenarios and studies say about people. */
@Repository
class ScenarioPrivacyTable {

    private static final String CHOSEN = " in (select p.id from plan p where ";

    private final JdbcClient database;

    ScenarioPrivacyTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * Where a document lies.
     *
     * @param key of its row, by column
     * @param name what people call it
     * @param document empty for a roster, which is read when it is wanted
     */
    record Place(String table, Map<String, Object> key, String name, String document) {

        private String where() {
            return String.join(
                    " and ",
                    key.keySet().stream()
                            .map(column -> column + " = :" + column)
                            .toList());
        }
    }

    /** All scenarios about plans of the employee's organisation: saved ones, and those in studies. */
    List<Place> scenarios(EmployeeRef employee) {
        return Stream.concat(
                        of(
                                employee,
                                "scenario_version",
                                "select v.scenario_id, v.version, v.name, v.document from scenario_version v"
                                        + " join scenario s on s.id = v.scenario_id where s.plan_id",
                                List.of("scenario_id", "version"))
                                .stream(),
                        of(
                                employee,
                                "study_scenario",
                                "select c.study_id, c.variant, s.name, c.document from study_scenario c"
                                        + " join study s on s.id = c.study_id where s.plan_id",
                                List.of("study_id", "variant"))
                                .stream())
                .toList();
    }

    /** All rosters that studies of the employee's organisation have found. */
    List<Place> found(EmployeeRef employee) {
        return of(
                employee,
                "study_run",
                "select r.study_id, r.variant, r.seed, s.name, '' as document from study_run r"
                        + " join study s on s.id = r.study_id where r.document is not null and s.plan_id",
                List.of("study_id", "variant", "seed"));
    }

    private List<Place> of(EmployeeRef employee, String table, String select, List<String> key) {
        String wanted = employee.organisation().isPresent()
                ? "p.organisation_id = :organisation)"
                : "p.organisation_id is null and cast(:organisation as uuid) is null)";
        return database.sql(select + CHOSEN + wanted)
                .param("organisation", organisation(employee))
                .query((row, line) -> new Place(table, key(row, key), row.getString("name"), row.getString("document")))
                .list();
    }

    private static Map<String, Object> key(ResultSet row, List<String> columns) throws SQLException {
        var key = new LinkedHashMap<String, Object>();
        for (String column : columns) {
            key.put(column, row.getObject(column));
        }
        return key;
    }

    String document(Place place) {
        return database.sql("select document from %s where %s".formatted(place.table(), place.where()))
                .params(place.key())
                .query(String.class)
                .single();
    }

    void rewrite(Place place, String document) {
        database.sql("update %s set document = :document where %s".formatted(place.table(), place.where()))
                .params(place.key())
                .param("document", document)
                .update();
    }

    int removeStudies(PlanId plan) {
        return database.sql("delete from study where plan_id = ?")
                .param(plan.value())
                .update();
    }

    int removeScenarios(PlanId plan) {
        return database.sql("delete from scenario where plan_id = ?")
                .param(plan.value())
                .update();
    }

    private static @Nullable UUID organisation(EmployeeRef employee) {
        return employee.organisation().map(OrganisationId::value).orElse(null);
    }
}
