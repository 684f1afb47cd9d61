package dk.naerplan.ui.publishing;

import dk.naerplan.ui.security.account.Contacts;
import dk.naerplan.ui.store.privacy.EmployeeDataHolder;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Addresses of employees, and when they were written to. */
@Component
class MailPrivacy implements EmployeeDataHolder {

    private final Contacts contacts;
    private final OutboxTable outbox;

    MailPrivacy(Contacts contacts, OutboxTable outbox) {
        this.contacts = contacts;
        this.outbox = outbox;
    }

    @Override
    public String heading() {
        return "mail";
    }

    @Override
    public Optional<JsonNode> export(EmployeeRef employee) {
        var addresses = JsonNodeFactory.instance.arrayNode();
        contacts.addresses(employee.employee()).forEach(addresses::add);
        var letters = JsonNodeFactory.instance.arrayNode();
        outbox.createdFor(employee.employee()).forEach(moment -> letters.add(moment.toString()));
        if (addresses.isEmpty() && letters.isEmpty()) {
            return Optional.empty();
        }
        var mail = JsonNodeFactory.instance.objectNode();
        mail.set("addresses", addresses);
        mail.set("letters", letters);
        return Optional.of(mail);
    }

    @Override
    public void erase(Erasure erasure) {
        String employee = erasure.employee().employee();
        outbox.removeOf(employee);
        contacts.forget(employee);
    }
}
