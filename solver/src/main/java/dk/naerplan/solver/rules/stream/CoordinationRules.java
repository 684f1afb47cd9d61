package dk.naerplan.solver.rules.stream;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static dk.naerplan.solver.rules.RosterRule.SINGLE_HANDED;
import static dk.naerplan.solver.rules.RosterRule.UNLINKED_AREAS;
import static dk.naerplan.solver.rules.RosterRule.UNREPRESENTED_AREA;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.CoordinationLink;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Representation;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.rules.SessionSnapshot;
import dk.naerplan.solver.rules.SingleHandedJustification;
import dk.naerplan.solver.rules.UnlinkedAreasJustification;
import dk.naerplan.solver.rules.UnrepresentedAreaJustification;

/**
 * How areas hang together through employees. All builds on which employee works in which area, and that as an existence
 * test: one seat more or less in an area where the employee has others anyway changes nothing downstream.
 */
final class CoordinationRules {

    /** That the employee works in, or is placed in, the area. */
    private record Tie(Employee employee, Area area) {}

    private final RosterStreams streams;
    private final BiConstraintStream<Employee, Area> works;

    CoordinationRules(RosterStreams streams) {
        this.streams = streams;
        this.works = pairs().ifExists(
                        streams.staffed().filter(CoordinationRules::isWorkInArea),
                        equal((employee, area) -> employee, Assignment::employee),
                        equal((employee, area) -> area, seat -> seat.area().orElseThrow()));
    }

    private BiConstraintStream<Employee, Area> pairs() {
        return streams.factory().forEach(Employee.class).join(Area.class);
    }

    private static boolean isWorkInArea(Assignment seat) {
        return seat.area().isPresent() && !seat.activity().isForum();
    }

    Constraint unlinkedAreas() {
        var ties = works.map(Tie::new);
        var linked = streams.factory()
                .forEach(CoordinationLink.class)
                .join(ties, equal(CoordinationLink::first, Tie::area))
                .ifExists(
                        ties,
                        equal((link, tie) -> link.second(), Tie::area),
                        equal((link, tie) -> tie.employee(), Tie::employee))
                .map((link, tie) -> link);
        return streams.factory()
                .forEach(CoordinationLink.class)
                .ifNotExists(linked, equal())
                .penalizeLong(UNLINKED_AREAS.defaultScore(), CoordinationLink::weight)
                .justifyWith((link, score) -> new UnlinkedAreasJustification(link))
                .asConstraint(UNLINKED_AREAS.id());
    }

    Constraint unrepresentedArea() {
        return streams.started()
                .filter(session -> !session.getActivity().represents().isEmpty())
                .join(Representation.class, equal(Session::getId, Representation::sessionId))
                .ifNotExists(represented(), equal((session, duty) -> duty, duty -> duty))
                .penalizeLong(UNREPRESENTED_AREA.defaultScore())
                .justifyWith((session, duty, score) ->
                        new UnrepresentedAreaJustification(SessionSnapshot.of(session), duty.area()))
                .asConstraint(UNREPRESENTED_AREA.id());
    }

    private UniConstraintStream<Representation> represented() {
        var placed = pairs().ifExists(
                        streams.placed().filter(placement -> placement.office().isLocal()),
                        equal((employee, area) -> employee, Placement::getEmployee),
                        equal(
                                (employee, area) -> area,
                                placement -> placement.office().area().orElseThrow()));
        var attending =
                streams.staffed().filter(seat -> !seat.activity().represents().isEmpty());
        return streams.factory()
                .forEach(Representation.class)
                .join(
                        attending,
                        equal(
                                Representation::sessionId,
                                seat -> seat.getSession().getId()))
                .ifExists(
                        works.concat(placed).map(Tie::new),
                        equal((duty, seat) -> seat.employee(), Tie::employee),
                        equal((duty, seat) -> duty.area(), Tie::area))
                .map((duty, seat) -> duty);
    }

    Constraint singleHanded() {
        return works.groupBy((employee, area) -> area, toList((employee, area) -> employee))
                .filter((area, employees) -> employees.size() == 1)
                .penalizeLong(SINGLE_HANDED.defaultScore(), (area, employees) -> area.need())
                .justifyWith((area, employees, score) -> new SingleHandedJustification(area, employees.getFirst()))
                .asConstraint(SINGLE_HANDED.id());
    }
}
