package dk.naerplan.solver.rules.stream;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.DayPart;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Session;

/**
 * The streams that several rules begin with. The engine shares the work of a stream only between rules that hold the same
 * object, so they are made once. Null is filtered out here instead of by the engine, which would make more nodes.
 */
final class RosterStreams {

    private final ConstraintFactory factory;
    private final UniConstraintStream<Assignment> seats;
    private final UniConstraintStream<Assignment> staffed;
    private final UniConstraintStream<Session> started;
    private final UniConstraintStream<Placement> placed;
    private final TriConstraintStream<Employee, Integer, WorkDay> days;
    private final BiConstraintStream<Employee, WorkWeek> weeks;

    RosterStreams(ConstraintFactory factory) {
        this.factory = factory;
        this.seats = factory.forEachUnfiltered(Assignment.class);
        this.staffed = seats.filter(Assignment::isStaffed);
        this.started = factory.forEachUnfiltered(Session.class).filter(session -> session.getStart() != null);
        this.placed = factory.forEachUnfiltered(Placement.class).filter(Placement::isDecided);
        this.days = factory.forEach(DayPart.class)
                .filter(DayPart::isDecided)
                .groupBy(RosterStreams::employeeOf, DayPart::day, new DayPlan());
        this.weeks = days.groupBy((employee, number, day) -> employee, new WeekPlan());
    }

    @SuppressWarnings("NullAway") // only decided parts come here
    private static Employee employeeOf(DayPart part) {
        return part.getEmployee();
    }

    ConstraintFactory factory() {
        return factory;
    }

    /** All seats, empty or not. */
    UniConstraintStream<Assignment> seats() {
        return seats;
    }

    /** Seats with an employee and a time. */
    UniConstraintStream<Assignment> staffed() {
        return staffed;
    }

    /** Sessions with a time. */
    UniConstraintStream<Session> started() {
        return started;
    }

    /** Placements with an office. */
    UniConstraintStream<Placement> placed() {
        return placed;
    }

    /** The day plan of each employee and day with a staffed seat or a placement with an office. */
    TriConstraintStream<Employee, Integer, WorkDay> days() {
        return days;
    }

    /** The week of each employee with at least one such day. */
    BiConstraintStream<Employee, WorkWeek> weeks() {
        return weeks;
    }
}
