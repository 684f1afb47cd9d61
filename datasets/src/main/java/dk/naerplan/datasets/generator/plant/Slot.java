package dk.naerplan.datasets.generator.plant;

import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.WeekTime;
import org.jspecify.annotations.Nullable;

/**
 * A seat in somebody's diary.
 *
 * @param start minute of the week
 * @param end minute of the week
 * @param preparation minutes of work besides
 * @param stop where; {@code null} when no way leads there
 */
record Slot(int start, int end, int preparation, @Nullable Location stop) {

    int day() {
        return WeekTime.dayOf(start);
    }
}
