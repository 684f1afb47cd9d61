package dk.naerplan.ui.privacy;

import dk.naerplan.ui.security.account.AccountRecord;
import dk.naerplan.ui.security.account.AccountRecords;
import dk.naerplan.ui.store.privacy.EmployeeDataHolder;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Accounts that say they are an employee. They know no organisation: whoever erases sees their names first. */
@Component
class AccountPrivacy implements EmployeeDataHolder {

    private final AccountRecords records;

    AccountPrivacy(AccountRecords records) {
        this.records = records;
    }

    @Override
    public String heading() {
        return "accounts";
    }

    @Override
    public Optional<JsonNode> export(EmployeeRef employee) {
        ArrayNode accounts = JsonNodeFactory.instance.arrayNode();
        records.of(employee.employee()).forEach(kept -> add(accounts, kept));
        return accounts.isEmpty() ? Optional.empty() : Optional.of(accounts);
    }

    @Override
    public Set<String> accounts(EmployeeRef employee) {
        return records.of(employee.employee()).stream()
                .map(kept -> kept.account().username())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void erase(Erasure erasure) {
        erasure.accounts().forEach(records::remove);
    }

    @Override
    public int removeBefore(Instant moment) {
        return records.removeDisabledBefore(moment);
    }

    /** The hash of a password says nothing to its owner and much to a thief: only that there is one. */
    private static void add(ArrayNode accounts, AccountRecord kept) {
        var entry = accounts.addObject()
                .put("username", kept.account().username())
                .put("displayName", kept.account().displayName())
                .put("disabled", kept.account().disabled())
                .put("password", kept.hasPassword())
                .put("created", kept.created().toString())
                .put("changed", kept.changed().toString());
        kept.subject().ifPresent(subject -> entry.put("provider", subject));
        var roles = entry.putArray("roles");
        kept.account().roles().stream().sorted().forEach(role -> roles.add(role.name()));
    }
}
