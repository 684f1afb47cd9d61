package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.SeatData;
import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes demands that the planted crew meets. */
final class SeatWriter {

    private final Dice dice;
    private final int scarcity;

    /** @param scarcity how often a second seat demands something, in percent */
    SeatWriter(Dice dice, int scarcity) {
        this.dice = dice;
        this.scarcity = scarcity;
    }

    /** One seat for each of the crew, in that order. */
    List<SeatData> seats(Draft draft) {
        if (draft.work().type() == ActivityType.TEAM_MEETING) {
            return draft.crew().stream()
                    .map(diary -> named(diary.member().id()))
                    .toList();
        }
        var seats = new ArrayList<SeatData>();
        seats.add(lead(draft));
        draft.crew().stream()
                .skip(1)
                .forEach(diary -> seats.add(second(draft, diary.member().data(), seats.size())));
        return seats;
    }

    private SeatData lead(Draft draft) {
        EmployeeData lead = draft.lead().member().data();
        String skill = draft.work().skill().id();
        int level = dice.between(1, lead.competencies().getOrDefault(skill, 1));
        return new SeatData(
                1,
                Map.of(skill, level),
                Optional.empty(),
                role(draft, lead),
                !lead.reportingDuty() && dice.chance(50),
                List.of(),
                List.of(),
                draft.isPair(),
                !draft.work().isInternal());
    }

    private static Optional<Role> role(Draft draft, EmployeeData lead) {
        return switch (draft.work().type()) {
            case NETWORK_MEETING -> Optional.of(Role.COORDINATOR);
            case VOLUNTEER_SUPPORT -> Optional.of(Role.SUPPORTING).filter(lead.roles()::contains);
            case PROJECT -> Optional.of(Role.PROJECT_LEADER).filter(lead.roles()::contains);
            default -> Optional.empty();
        };
    }

    private SeatData second(Draft draft, EmployeeData employee, int position) {
        boolean mandatory = draft.isPair() && position == 1;
        boolean demands = !employee.competencies().isEmpty() && dice.chance(scarcity);
        Optional<String> profession = mandatory && dice.chance(30) ? employee.profession() : Optional.empty();
        Map<String, Integer> competencies = demands && profession.isEmpty()
                ? Map.of(dice.pick(List.copyOf(employee.competencies().keySet())), 1)
                : Map.of();
        return new SeatData(
                1, competencies, profession, Optional.empty(), false, List.of(), List.of(), mandatory, false);
    }

    private static SeatData named(String employee) {
        return new SeatData(
                1, Map.of(), Optional.empty(), Optional.empty(), false, List.of(employee), List.of(), false, false);
    }
}
