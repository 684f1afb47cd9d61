package dk.naerplan.solver.rules.stream;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;
import static dk.naerplan.solver.rules.RosterRule.DESK_CAPACITY;
import static dk.naerplan.solver.rules.RosterRule.DESK_HOPPING;
import static dk.naerplan.solver.rules.RosterRule.OUTPOSTED_DAYS;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.rules.DeskCapacityJustification;
import dk.naerplan.solver.rules.DeskHoppingJustification;
import dk.naerplan.solver.rules.OutpostedDaysJustification;

/** Who sits where: rules on placements alone. */
final class OfficeRules {

    private final UniConstraintStream<Placement> placed;

    OfficeRules(RosterStreams streams) {
        this.placed = streams.placed();
    }

    Constraint deskCapacity() {
        return placed.groupBy(Placement::office, Placement::getDay, toList(Placement::getEmployee))
                .filter((office, day, employees) -> employees.size() > office.desks())
                .penalizeLong(
                        DESK_CAPACITY.defaultScore(), (office, day, employees) -> employees.size() - office.desks())
                .justifyWith((office, day, employees, score) ->
                        new DeskCapacityJustification(office, day, Sorted.employees(employees)))
                .asConstraint(DESK_CAPACITY.id());
    }

    Constraint outpostedDays() {
        return placed.filter(placement -> placement.office().isLocal())
                .groupBy(Placement::getEmployee, toList(Placement::getDay))
                .filter((employee, days) -> days.size() > employee.placing().maxLocalDays())
                .penalizeLong(
                        OUTPOSTED_DAYS.defaultScore(),
                        (employee, days) -> days.size() - employee.placing().maxLocalDays())
                .justifyWith((employee, days, score) -> new OutpostedDaysJustification(
                        employee, days.stream().sorted().toList()))
                .asConstraint(OUTPOSTED_DAYS.id());
    }

    Constraint deskHopping() {
        return placed.groupBy(Placement::getEmployee, toSet(Placement::office))
                .filter((employee, offices) -> offices.size() > 1)
                .penalizeLong(DESK_HOPPING.defaultScore(), (employee, offices) -> offices.size() - 1L)
                .justifyWith(
                        (employee, offices, score) -> new DeskHoppingJustification(employee, Sorted.offices(offices)))
                .asConstraint(DESK_HOPPING.id());
    }
}
