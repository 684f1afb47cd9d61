package dk.naerplan.solver.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the published roster says of one seat, start or placement; {@code null} where it leaves the seat empty. */
public record Baseline<T>(@Nullable T value) {

    public boolean differsFrom(@Nullable T current) {
        return !Objects.equals(value, current);
    }
}
