package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.format.HistoryWeek;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.staff.StaffMember;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Invents earlier weeks that resemble the planted one: mostly the same faces, some absent, now and then another. */
final class HistoryWriter {

    private static final int SAME_FACE = 85;
    private static final int OTHER_FACE = 8;
    private static final int QUARTER = 15;
    private static final int FRIDAY = 4;

    private final Dice dice;
    private final List<StaffMember> staff;
    private final Map<String, Map<String, Integer>> planted = new TreeMap<>();

    private HistoryWriter(Dice dice, List<StaffMember> staff, List<PlantedActivity> activities) {
        this.dice = dice;
        this.staff = staff;
        for (PlantedActivity activity : activities) {
            int minutes = activity.draft().duration() * activity.starts().size();
            activity.draft()
                    .group()
                    .ifPresent(group -> activity.draft()
                            .crew()
                            .forEach(diary -> planted.computeIfAbsent(group.id(), id -> new LinkedHashMap<>())
                                    .merge(diary.member().id(), minutes, Integer::sum)));
        }
    }

    /** Oldest week first; the last is the one before the week that is planned. */
    static List<HistoryWeek> history(
            GeneratorSettings settings, List<StaffMember> staff, List<PlantedActivity> activities, Week planned) {
        var writer = new HistoryWriter(Dice.of(settings.seed(), "history"), staff, activities);
        int weeks = settings.difficulty().history();
        var history = new ArrayList<HistoryWeek>();
        for (int age = weeks; age > 0; age--) {
            history.add(writer.week(Week.of(planned.monday().minusWeeks(age))));
        }
        return history;
    }

    private HistoryWeek week(Week week) {
        var contacts = new LinkedHashMap<String, Map<String, Integer>>();
        planted.forEach((group, minutes) -> contacts.put(group, contacts(minutes)));
        var ends = new LinkedHashMap<String, WeekMoment>();
        staff.forEach(member ->
                ends.put(member.id(), WeekMoment.of(WeekTime.at(FRIDAY, 0, 0) + dice.step(11 * 60, 15 * 60, QUARTER))));
        return new HistoryWeek(week, contacts, ends);
    }

    private Map<String, Integer> contacts(Map<String, Integer> usual) {
        var contacts = new LinkedHashMap<String, Integer>();
        usual.forEach((employee, minutes) -> {
            if (dice.chance(SAME_FACE)) {
                double seen = minutes * dice.between(0.6, 1.3);
                contacts.put(employee, Math.max(QUARTER, (int) seen / QUARTER * QUARTER));
            }
        });
        if (dice.chance(OTHER_FACE)) {
            contacts.putIfAbsent(dice.pick(staff).id(), dice.step(30, 120, QUARTER));
        }
        return contacts;
    }
}
