package dk.naerplan.ui.wishes;

import dk.naerplan.ui.store.privacy.EmployeeDataHolder;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Wishes and days without work, as far as employees have told them. */
@Component
class WishPrivacy implements EmployeeDataHolder {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    private final WishTable table;

    WishPrivacy(WishTable table) {
        this.table = table;
    }

    @Override
    public String heading() {
        return "wishes";
    }

    @Override
    public Optional<JsonNode> export(EmployeeRef employee) {
        List<Wish> wishes = table.wishes(employee.employee());
        List<LocalDate> days = table.unavailable(employee.employee(), FIRST, LAST);
        if (wishes.isEmpty() && days.isEmpty()) {
            return Optional.empty();
        }
        var told = JsonNodeFactory.instance.objectNode();
        var liked = told.putArray("wishes");
        wishes.forEach(wish -> liked.addObject()
                .put("day", wish.day().text())
                .put("part", wish.part().name())
                .put("liking", wish.liking().name()));
        var away = told.putArray("unavailable");
        days.forEach(day -> away.add(day.toString()));
        return Optional.of(told);
    }

    @Override
    public void erase(Erasure erasure) {
        table.forget(erasure.employee().employee());
    }
}
