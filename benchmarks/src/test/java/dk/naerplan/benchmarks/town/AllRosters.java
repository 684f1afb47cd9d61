package dk.naerplan.benchmarks.town;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every roster that the value ranges allow, one after the other, for brute force on very small problems. */
public final class AllRosters {

    private final List<Choice<?>> choices = new ArrayList<>();

    private record Choice<T extends @Nullable Object>(List<T> values, Consumer<T> set) {

        void visit(Runnable next) {
            for (T value : values) {
                set.accept(value);
                next.run();
            }
        }
    }

    private AllRosters(Roster roster) {
        for (Session session : roster.getSessions()) {
            choices.add(new Choice<Integer>(session.getAllowedStarts(), session::setStart));
        }
        for (Assignment seat : roster.getAssignments()) {
            var employees = new ArrayList<@Nullable Employee>(seat.getEligible());
            employees.add(null);
            choices.add(new Choice<@Nullable Employee>(employees, seat::setEmployee));
        }
        for (Placement placement : roster.getPlacements()) {
            choices.add(new Choice<Office>(placement.getAllowed(), placement::setOffice));
        }
    }

    /** How many rosters there are. */
    public static long count(Roster roster) {
        return new AllRosters(roster)
                .choices.stream().mapToLong(choice -> choice.values().size()).reduce(1, Math::multiplyExact);
    }

    /** Gives the same roster with other values each time. */
    public static void visit(Roster roster, Consumer<Roster> visitor) {
        new AllRosters(roster).visit(0, () -> visitor.accept(roster));
    }

    private void visit(int depth, Runnable visitor) {
        if (depth == choices.size()) {
            visitor.run();
        } else {
            choices.get(depth).visit(() -> visit(depth + 1, visitor));
        }
    }
}
