package dk.naerplan.ui.store.privacy;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.ui.store.Documents;
import dk.naerplan.ui.store.privacy.PrivacyTable.Owner;
import dk.naerplan.ui.store.privacy.PrivacyTable.Place;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Goes through every document of the employee's organisation, or of none. */
final class EmployeeSearch {

    private final PrivacyTable table;
    private final EmployeeRef employee;

    final Set<String> names = new TreeSet<>();
    final Set<String> others = new TreeSet<>();
    boolean found;
    int formerEmployees;

    EmployeeSearch(PrivacyTable table, EmployeeRef employee) {
        this.table = table;
        this.employee = employee;
        forEach((place, text) -> note(Documents.read(text)));
    }

    /** Each place with its document's text, the organisation's first. */
    void forEach(BiConsumer<Place, String> action) {
        employee.organisation()
                .ifPresent(organisation -> table.places(Owner.ORGANISATION, organisation.value())
                        .forEach(place -> action.accept(place, table.document(place))));
        table.plans(employee.organisation())
                .forEach(plan -> table.places(Owner.PLAN, plan.value())
                        .forEach(place -> action.accept(place, table.document(place))));
    }

    private void note(DataSet document) {
        for (EmployeeData each : document.employees()) {
            boolean wanted = each.id().equals(employee.employee());
            found |= wanted;
            each.name().ifPresent((wanted ? names : others)::add);
            if (each.id().startsWith(FormerEmployee.PREFIX)) {
                int number = Integer.parseInt(each.id().substring(FormerEmployee.PREFIX.length()));
                formerEmployees = Math.max(formerEmployees, number);
            }
        }
        others.removeAll(names);
    }
}
