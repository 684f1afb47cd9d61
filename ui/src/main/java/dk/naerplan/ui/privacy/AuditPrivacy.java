package dk.naerplan.ui.privacy;

import dk.naerplan.ui.security.account.AccountRecord;
import dk.naerplan.ui.security.account.AccountRecords;
import dk.naerplan.ui.security.audit.AuditEntry;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.store.privacy.EmployeeDataHolder;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the audit log says of an employee's accounts. Entries stay after an erasure, with the former employee's number. */
@Component
class AuditPrivacy implements EmployeeDataHolder {

    private final AuditLog log;
    private final AccountRecords records;

    AuditPrivacy(AuditLog log, AccountRecords records) {
        this.log = log;
        this.records = records;
    }

    @Override
    public String heading() {
        return "events";
    }

    @Override
    public Optional<JsonNode> export(EmployeeRef employee) {
        ArrayNode events = JsonNodeFactory.instance.arrayNode();
        records.of(employee.employee()).stream()
                .map(AccountRecord::account)
                .forEach(account -> log.about(account.username())
                        .forEach(entry -> add(events, entry, entry.actor().equals(account.username()))));
        return events.isEmpty() ? Optional.empty() : Optional.of(events);
    }

    @Override
    public void erase(Erasure erasure) {
        erasure.accounts()
                .forEach(account -> log.rename(account, erasure.former().id()));
    }

    @Override
    public int removeBefore(Instant moment) {
        return log.removeBefore(moment);
    }

    /** Who else did something is not the employee's data. */
    private static void add(ArrayNode events, AuditEntry entry, boolean own) {
        events.addObject()
                .put("at", entry.at().toString())
                .put("what", entry.kind().name())
                .put("subject", entry.subject())
                .put("didItThemselves", own);
    }
}
