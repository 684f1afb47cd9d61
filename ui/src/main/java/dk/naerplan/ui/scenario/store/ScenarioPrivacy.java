package dk.naerplan.ui.scenario.store;

import dk.naerplan.ui.scenario.store.ScenarioPrivacyTable.Place;
import dk.naerplan.ui.security.account.AccountRecord;
import dk.naerplan.ui.security.account.AccountRecords;
import dk.naerplan.ui.store.Documents;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.privacy.EmployeeDataHolder;
import dk.naerplan.ui.store.privacy.EmployeeExcerpt;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Scenarios and studies: they name employees as plans do, and have authors as plans have. */
@Component
class ScenarioPrivacy implements EmployeeDataHolder {

    private final ScenarioPrivacyTable table;
    private final ScenarioAuthorTable authors;
    private final AccountRecords accounts;

    ScenarioPrivacy(ScenarioPrivacyTable table, ScenarioAuthorTable authors, AccountRecords accounts) {
        this.table = table;
        this.authors = authors;
        this.accounts = accounts;
    }

    @Override
    public String heading() {
        return "scenarios";
    }

    /** What scenarios say of the employee, where searches have put them, and what they have made and said themselves. */
    @Override
    public Optional<JsonNode> export(EmployeeRef employee) {
        ObjectNode export = JsonNodeFactory.instance.objectNode();
        var trace = new ScenarioTrace(employee.employee());
        table.scenarios(employee).forEach(place -> {
            ObjectNode named = trace.in(place.document());
            if (!named.isEmpty()) {
                export.withArray("named").add(named.put("scenario", place.name()));
            }
        });
        var excerpt = new EmployeeExcerpt(employee.employee());
        table.found(employee).forEach(place -> {
            ObjectNode week = excerpt.of(Documents.read(table.document(place)));
            week.retain("seats", "placements");
            if (!week.isEmpty()) {
                export.withArray("found").add(week.put("study", place.name()));
            }
        });
        own(employee).forEach(account -> authors.madeBy(account, export));
        return export.isEmpty() ? Optional.empty() : Optional.of(export);
    }

    @Override
    public void erase(Erasure erasure) {
        var trace = new ScenarioTrace(erasure.employee().employee());
        String former = erasure.former().id();
        for (Place place : table.scenarios(erasure.employee())) {
            table.rewrite(place, erasure.inJson(trace.replaced(place.document(), former)));
        }
        for (Place place : table.found(erasure.employee())) {
            table.rewrite(place, erasure.inDocument(table.document(place)));
        }
        authors.rewriteWords(erasure::inText);
        erasure.accounts().forEach(account -> authors.forget(account, former));
    }

    @Override
    public int removeDocuments(PlanId plan, boolean all) {
        return table.removeStudies(plan) + (all ? table.removeScenarios(plan) : 0);
    }

    private List<String> own(EmployeeRef employee) {
        return accounts.of(employee.employee()).stream()
                .map(AccountRecord::account)
                .map(account -> account.username())
                .toList();
    }
}
