package dk.naerplan.ui.jobs;

import dk.naerplan.ui.store.organisation.OrganisationId;
import dk.naerplan.ui.store.privacy.EmployeeDataHolder;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Searches hold a copy of the week that they search a plan for. They can be started again, so they are removed, not changed. */
@Component
class JobPrivacy implements EmployeeDataHolder {

    private final JdbcClient database;

    JobPrivacy(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String heading() {
        return "searches";
    }

    /** When searches began that hold a copy of what the export has under plans. */
    @Override
    public Optional<JsonNode> export(EmployeeRef employee) {
        var begun = JsonNodeFactory.instance.arrayNode();
        database.sql("select queued_at from solve_job where " + ofPlans(employee) + " order by queued_at")
                .param("organisation", organisation(employee))
                .query(String.class)
                .list()
                .forEach(begun::add);
        return begun.isEmpty() ? Optional.empty() : Optional.of(begun);
    }

    @Override
    public void erase(Erasure erasure) {
        database.sql("delete from solve_job where " + ofPlans(erasure.employee()))
                .param("organisation", organisation(erasure.employee()))
                .update();
        for (String name : erasure.names()) {
            database.sql("delete from solve_job where document like :quoted")
                    .param("quoted", "%\"" + name + "\"%")
                    .update();
        }
        for (String account : erasure.accounts()) {
            database.sql("update solve_job set owner = :former where owner = :account")
                    .param("former", erasure.former().id())
                    .param("account", account)
                    .update();
        }
    }

    private static String ofPlans(EmployeeRef employee) {
        String wanted = employee.organisation().isPresent()
                ? "p.organisation_id = :organisation"
                : "p.organisation_id is null and cast(:organisation as uuid) is null";
        return "plan_id in (select p.id from plan p where " + wanted + ")";
    }

    private static @Nullable Object organisation(EmployeeRef employee) {
        return employee.organisation().map(OrganisationId::value).orElse(null);
    }
}
