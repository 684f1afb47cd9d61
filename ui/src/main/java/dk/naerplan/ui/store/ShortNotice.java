package dk.naerplan.ui.store;

import dk.naerplan.solver.analysis.Difference;
import dk.naerplan.solver.domain.Employee;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What is another for one employee than was published, and comes sooner than the notice that was agreed on.
 *
 * @param earliest when the first of it takes effect
 */
public record ShortNotice(Employee employee, List<Difference> changes, ZonedDateTime earliest) {

    public ShortNotice {
        changes = List.copyOf(changes);
    }
}
