package dk.naerplan.solver.oracle;

import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A roster written out, so that a disagreement can be counted by hand. */
final class RosterText {

    private RosterText() {}

    static String of(Roster roster) {
        return Stream.of(
                        roster.getAreas().stream().map(Object::toString),
                        roster.getEmployees().stream().map(RosterText::line),
                        roster.getSessions().stream().map(RosterText::line),
                        roster.getAssignments().stream().map(RosterText::line),
                        roster.getPlacements().stream().map(RosterText::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n    ", "    ", "\n"));
    }

    private static String line(Employee employee) {
        return "%s: %s, grants %s, %s, limit of local days %d"
                .formatted(
                        employee.id(),
                        employee.time(),
                        employee.grants(),
                        employee.wishes(),
                        employee.placing().maxLocalDays());
    }

    private static String line(Session session) {
        return "%s: %s at %s, %d min + %d, start %s of %s, baseline %s"
                .formatted(
                        session.getId(),
                        session.getActivity(),
                        session.getVenue(),
                        session.getDuration(),
                        session.getPreparation(),
                        session.getStart(),
                        session.getAllowedStarts(),
                        session.getBaseline());
    }

    private static String line(Assignment seat) {
        return "%s: %s, %s, baseline %s"
                .formatted(seat.getId(), seat.getEmployee(), seat.getSeat(), seat.getBaseline());
    }

    private static String line(Placement placement) {
        return "%s: %s, baseline %s".formatted(placement.getId(), placement.getOffice(), placement.getBaseline());
    }
}
