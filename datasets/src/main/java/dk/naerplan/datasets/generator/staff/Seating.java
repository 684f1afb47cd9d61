package dk.naerplan.datasets.generator.staff;

import dk.naerplan.datasets.format.EmployeeOfficesData;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.generator.invent.Dice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an employee can sit, and where the planted roster places them.
 *
 * @param placements the office of each working day
 */
record Seating(EmployeeOfficesData offices, Map<Weekday, String> placements) {

    private static final int WHOLE_WEEK = 7;

    /** In the area; the central office is possible too. */
    static Seating local(String local, String central, List<Weekday> days) {
        var offices = new EmployeeOfficesData(Optional.of(local), List.of(local, central), WHOLE_WEEK);
        return new Seating(offices, everyDay(local, days));
    }

    /** Centrally, and up to two days a week outposted to an area, if there is an office. */
    static Seating central(String central, Optional<String> local, List<Weekday> days, Dice dice) {
        int outposted = Math.min(dice.between(0, 2), days.size() - 1);
        Map<Weekday, String> placements = everyDay(central, days);
        if (local.isEmpty() || outposted < 1) {
            return new Seating(new EmployeeOfficesData(Optional.of(central), List.of(), WHOLE_WEEK), placements);
        }
        dice.shuffled(days).stream().limit(outposted).forEach(day -> placements.put(day, local.get()));
        var offices = new EmployeeOfficesData(Optional.of(central), List.of(central, local.get()), outposted);
        return new Seating(offices, placements);
    }

    private static Map<Weekday, String> everyDay(String office, List<Weekday> days) {
        var placements = new EnumMap<Weekday, String>(Weekday.class);
        days.forEach(day -> placements.put(day, office));
        return placements;
    }
}
