package dk.naerplan.ui.api.token;

import dk.naerplan.ui.security.account.AccountRecords;
import dk.naerplan.ui.store.privacy.EmployeeDataHolder;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The tokens of an employee's accounts. */
@Component
class TokenPrivacy implements EmployeeDataHolder {

    private final TokenTable table;
    private final AccountRecords accounts;

    TokenPrivacy(TokenTable table, AccountRecords accounts) {
        this.table = table;
        this.accounts = accounts;
    }

    @Override
    public String heading() {
        return "tokens";
    }

    @Override
    public Optional<JsonNode> export(EmployeeRef employee) {
        ArrayNode tokens = JsonNodeFactory.instance.arrayNode();
        accounts.of(employee.employee()).stream()
                .flatMap(kept -> table.ofOwner(kept.account().username()).stream())
                .forEach(token -> add(tokens, token));
        return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens);
    }

    @Override
    public void erase(Erasure erasure) {
        erasure.accounts().forEach(table::removeOfOwner);
    }

    @Override
    public int removeBefore(Instant moment) {
        return table.removeBefore(moment);
    }

    private static void add(ArrayNode tokens, ApiToken token) {
        var entry = tokens.addObject()
                .put("name", token.name())
                .put("owner", token.owner())
                .put("created", token.created().toString())
                .put("expires", token.expires().toString());
        token.used().ifPresent(used -> entry.put("lastUsed", used.toString()));
        token.revoked().ifPresent(revoked -> entry.put("revoked", revoked.toString()));
    }
}
