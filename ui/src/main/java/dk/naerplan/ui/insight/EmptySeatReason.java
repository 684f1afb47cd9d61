package dk.naerplan.ui.insight;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Eligibility;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what keeps a seat empty: nobody qualified, nobody there, or everybody who could is taken. */
final class EmptySeatReason {

    private static final int MOST_NAMED = 3;

    private final Roster roster;
    private final Texts texts;
    private final SeatTexts words;

    EmptySeatReason(Roster roster, Texts texts) {
        this.roster = roster;
        this.texts = texts;
        this.words = new SeatTexts(texts);
    }

    String of(Assignment seat) {
        if (seat.getStart() == null) {
            return texts.of("why.noTime");
        }
        List<Employee> qualified = roster.getEmployees().stream()
                .filter(seat.getSeat()::isMetBy)
                .filter(employee -> Eligibility.isFinanced(employee, seat.getSession()))
                .toList();
        if (qualified.isEmpty()) {
            return texts.of("why.nobodyQualified", words.demand(seat.getSeat(), roster));
        }
        List<Employee> present = qualified.stream()
                .filter(employee -> employee.time().isAvailable(seat.start(), seat.end()))
                .toList();
        if (present.isEmpty()) {
            return texts.of("why.nobodyThere", qualified.size(), names(qualified));
        }
        return taken(present, seat);
    }

    private String taken(List<Employee> present, Assignment seat) {
        String named = present.stream()
                .limit(MOST_NAMED)
                .map(employee -> taken(employee, seat))
                .collect(Collectors.joining(" "));
        int others = present.size() - MOST_NAMED;
        return others > 0 ? named + " " + texts.of("why.others", others) : named;
    }

    private String taken(Employee employee, Assignment seat) {
        Optional<Assignment> other = roster.getAssignments().stream()
                .filter(Assignment::isStaffed)
                .filter(taken -> taken.employee().equals(employee))
                .filter(taken -> new Interval(taken.start(), taken.end()).overlap(seat.start(), seat.end()) > 0)
                .findFirst();
        return other.map(taken -> texts.of(
                        "why.busy",
                        employee.name(),
                        taken.activity().name(),
                        WeekTexts.time(new Interval(taken.start(), taken.end()))))
                .orElseGet(() -> texts.of("why.otherRules", employee.name()));
    }

    private static String names(List<Employee> employees) {
        return employees.stream().map(Employee::name).collect(Collectors.joining(", "));
    }
}
