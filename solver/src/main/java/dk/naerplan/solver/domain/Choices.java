package dk.naerplan.solver.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Value ranges of entities to which a person has given a value from outside. */
final class Choices {

    private Choices() {}

    /** The range itself, or a longer one when it does not have the value. */
    static <T> List<T> including(@Nullable T value, List<T> range) {
        if (value == null || range.contains(value)) {
            return range;
        }
        var longer = new ArrayList<>(range);
        longer.add(value);
        return List.copyOf(longer);
    }
}
