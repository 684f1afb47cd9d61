package dk.naerplan.datasets.generator;

import dk.naerplan.datasets.format.ClockTime;
import dk.naerplan.datasets.format.FamiliarityRules;
import dk.naerplan.datasets.format.Settings;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.WorkRulesData;
import dk.naerplan.datasets.generator.staff.Skill;
import dk.naerplan.datasets.generator.staff.StaffMember;
import dk.naerplan.solver.domain.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rules and habits of organisations with teams: the Danish standards. */
final class TeamSettings {

    private static final int GRAIN = 15;
    private static final int OVERVIEW_PER_COORDINATOR = 90;
    private static final int MOST_OVERVIEW = 10_000;
    private static final WorkRulesData STANDARD = new WorkRulesData(660, 2100, new ClockTime(18 * 60), 600, 0);

    private TeamSettings() {}

    static Settings of(List<StaffMember> staff) {
        return new Settings(
                GRAIN,
                STANDARD,
                Map.of(),
                50,
                "as-given",
                true,
                List.of(),
                List.of(Skill.KONFLIKT.id(), Skill.OPSOEGENDE.id()),
                overviewTargets(staff),
                FamiliarityRules.STANDARD);
    }

    private static Map<Weekday, Integer> overviewTargets(List<StaffMember> staff) {
        int coordinators = (int) staff.stream()
                .filter(member -> member.data().roles().contains(Role.COORDINATOR))
                .count();
        int minutes = Math.min(MOST_OVERVIEW, coordinators * OVERVIEW_PER_COORDINATOR);
        var targets = new EnumMap<Weekday, Integer>(Weekday.class);
        List.of(Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU).forEach(day -> targets.put(day, minutes));
        return targets;
    }
}
