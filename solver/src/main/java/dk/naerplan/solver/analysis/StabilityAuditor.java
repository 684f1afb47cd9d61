package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.STABILITY;

import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Roster;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges how far a roster strays from the published one. */
final class StabilityAuditor {

    private StabilityAuditor() {}

    static void audit(Roster roster, Tally tally) {
        roster.getAssignments().forEach(seat -> tally.add(STABILITY, change(seat.getBaseline(), seat.getEmployee())));
        roster.getSessions().stream()
                .filter(session -> session.getStart() != null)
                .forEach(session -> tally.add(STABILITY, change(session.getBaseline(), session.getStart())));
        roster.getPlacements().stream()
                .filter(placement -> placement.getOffice() != null)
                .forEach(placement -> tally.add(STABILITY, change(placement.getBaseline(), placement.getOffice())));
    }

    private static <T> int change(@Nullable Baseline<T> baseline, @Nullable T current) {
        return baseline == null || Objects.equals(baseline.value(), current) ? 0 : 1;
    }
}
