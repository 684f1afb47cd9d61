package dk.naerplan.ui.api.feed;

import dk.naerplan.ui.store.privacy.EmployeeDataHolder;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The calendar addresses of an employee, whoever made them, and those that the employee made for others. */
@Component
class FeedPrivacy implements EmployeeDataHolder {

    private final FeedTable table;

    FeedPrivacy(FeedTable table) {
        this.table = table;
    }

    @Override
    public String heading() {
        return "calendars";
    }

    /** The address itself is not kept, and who else made one is not the employee's data. */
    @Override
    public Optional<JsonNode> export(EmployeeRef employee) {
        List<Feed> feeds = table.ofEmployee(employee.employee());
        ArrayNode calendars = JsonNodeFactory.instance.arrayNode();
        for (Feed feed : feeds) {
            var entry = calendars.addObject().put("created", feed.created().toString());
            feed.used().ifPresent(used -> entry.put("lastUsed", used.toString()));
            feed.revoked().ifPresent(revoked -> entry.put("revoked", revoked.toString()));
        }
        return feeds.isEmpty() ? Optional.empty() : Optional.of(calendars);
    }

    @Override
    public void erase(Erasure erasure) {
        table.removeOfEmployee(erasure.employee().employee());
        erasure.accounts().forEach(table::removeOfOwner);
    }

    @Override
    public int removeBefore(Instant moment) {
        return table.removeBefore(moment);
    }
}
