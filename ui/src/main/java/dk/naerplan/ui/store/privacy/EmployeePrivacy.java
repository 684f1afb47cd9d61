package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.security.MayAdminister;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.store.Documents;
import dk.naerplan.ui.store.privacy.PrivacyTable.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What one employee may ask for: to see all that is kept, and to be forgotten. */
@Service
@Transactional(timeout = 1800)
@MayAdminister
public class EmployeePrivacy {

    private final PrivacyTable table;
    private final AcceptanceWords acceptances;
    private final Forgetting forgetting;
    private final List<EmployeeDataHolder> holders;
    private final AuditLog audit;

    public EmployeePrivacy(
            PrivacyTable table,
            AcceptanceWords acceptances,
            Forgetting forgetting,
            List<EmployeeDataHolder> holders,
            AuditLog audit) {
        this.table = table;
        this.acceptances = acceptances;
        this.forgetting = forgetting;
        this.holders = List.copyOf(holders);
        this.audit = audit;
    }

    /**
     * All that is kept about the employee, by place: {@code organisation} and {@code plans} with the revisions in which
     * something about the employee is another than before, {@code accepted} violations, and a part for each other holder.
     */
    public ObjectNode export(EmployeeRef employee) {
        var search = new EmployeeSearch(table, employee);
        ObjectNode export = JsonNodeFactory.instance.objectNode();
        export.put("employee", employee.employee());
        search.names.forEach(export.putArray("names")::add);
        var excerpts = new ExcerptBook(new EmployeeExcerpt(employee.employee()), export);
        search.forEach((place, text) -> excerpts.add(place, Documents.read(text)));
        table.plans(employee.organisation())
                .forEach(plan -> acceptances.of(plan).stream()
                        .filter(accepted -> AboutEmployee.isAbout(accepted.what(), employee.employee()))
                        .forEach(accepted -> export.withArray("accepted")
                                .addObject()
                                .put("plan", plan.toString())
                                .put("da", accepted.danish())
                                .put("en", accepted.english())));
        holders.forEach(holder -> holder.export(employee).ifPresent(part -> export.set(holder.heading(), part)));
        audit.record(AuditKind.EXPORTED, organisation(employee));
        return export;
    }

    /**
     * Puts "tidligere medarbejder N" in the employee's place, everywhere and for good: also in revisions that were published.
     * Plans that somebody has open get a new revision, so that what they save is not silently put over it.
     *
     * @param author who does it
     * @param reason as it will stand in the history, without the name
     * @throws NoSuchEmployeeException when there is no such employee
     */
    public FormerEmployee erase(EmployeeRef employee, String author, String reason) {
        var search = new EmployeeSearch(table, employee);
        Set<String> accounts = holders.stream()
                .flatMap(holder -> holder.accounts(employee).stream())
                .collect(Collectors.toUnmodifiableSet());
        if (search.names.isEmpty() && accounts.isEmpty() && !search.found) {
            throw new NoSuchEmployeeException(employee);
        }
        var former = new FormerEmployee(search.formerEmployees + 1);
        var erasure = new Erasure(employee, search.names, accounts, search.others, former);
        holders.forEach(holder -> holder.erase(erasure));
        search.forEach((place, text) -> rewrite(place, text, erasure));
        forgetting.inWords(erasure);
        SystemUser.run(() -> forgetting.announce(erasure, author, reason));
        audit.record(AuditKind.ERASED, organisation(employee) + " " + former.id());
        return former;
    }

    private void rewrite(Place place, String text, Erasure erasure) {
        String without = erasure.inDocument(text);
        table.rewrite(place, without);
    }

    /** For the audit log, which must not name those who are forgotten. */
    private static String organisation(EmployeeRef employee) {
        return employee.organisation().map(Object::toString).orElse("-");
    }
}
