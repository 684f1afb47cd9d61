package dk.naerplan.solver.scenario.study;

import dk.naerplan.solver.domain.Area;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What it means that employees are away for the whole week, after the others have done what they can.
 *
 * @param employees ids, in the order in which they fell away
 * @param left minutes of the seats they leave that stay empty; the best repair that was found, so a limit from above
 * @param changes seats, starts and placements that are another than before
 * @param byArea minutes that stay empty besides those that were empty before, in areas where there are any
 */
public record Absence(List<String> employees, long left, int changes, SequencedMap<Area, Long> byArea) {

    /** Whoever leaves more undone comes first; of equals, whoever takes more changes. */
    public static final Comparator<Absence> WORST_FIRST = Comparator.comparingLong(Absence::left)
            .thenComparingInt(Absence::changes)
            .reversed();

    public Absence {
        employees = List.copyOf(employees);
        byArea = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byArea));
    }

    /** The one in the middle of several repairs after the same absence; of an even number the worse one of the middle two. */
    public static Absence middle(List<Absence> repairs) {
        return repairs.stream().sorted(WORST_FIRST).toList().get((repairs.size() - 1) / 2);
    }

    /** Whether work stays undone that was done before. */
    public boolean isMissed() {
        return left > 0;
    }
}
