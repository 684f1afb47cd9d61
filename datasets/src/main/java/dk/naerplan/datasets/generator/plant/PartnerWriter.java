package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.format.ClockTime;
import dk.naerplan.datasets.format.PartnerData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.place.Cluster;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives activities partners, who are there when they are needed and at some other times. */
final class PartnerWriter {

    private static final int HOUR = 60;

    private record Kind(String id, String name) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("skole", "Skolen"),
            new Kind("institution", "Daginstitutionen"),
            new Kind("klub", "Ungdomsklubben"),
            new Kind("bibliotek", "Biblioteket"),
            new Kind("politi", "Nærpolitiet"),
            new Kind("jobcenter", "Jobcentret"),
            new Kind("sundhedspleje", "Sundhedsplejen"));

    /** A partner's needed minutes of a day, widened to whole hours. */
    private record Hours(int from, int to) {

        Hours and(Hours other) {
            return new Hours(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    private final Dice dice;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Map<Weekday, Hours>> needed = new LinkedHashMap<>();

    PartnerWriter(Dice dice) {
        this.dice = dice;
    }

    /** The id of a partner of the activity's cluster who is there at all its sessions. */
    String partnerOf(PlantedActivity activity) {
        Cluster cluster = activity.draft().cluster();
        Kind kind = dice.pick(KINDS);
        String id = kind.id + "-" + cluster.areaIds().getFirst();
        names.putIfAbsent(id, kind.name + ", " + cluster.name());
        for (int start : activity.starts()) {
            int minute = WeekTime.minuteOfDay(start);
            int end = minute + activity.draft().duration();
            var hours = new Hours(minute / HOUR * HOUR, Math.ceilDiv(end, HOUR) * HOUR);
            needed.computeIfAbsent(id, any -> new LinkedHashMap<>())
                    .merge(Weekday.of(WeekTime.dayOf(start)), hours, Hours::and);
        }
        return id;
    }

    List<PartnerData> partners() {
        return names.entrySet().stream()
                .map(entry -> new PartnerData(entry.getKey(), Optional.of(entry.getValue()), times(entry.getKey())))
                .toList();
    }

    private List<TimeSpan> times(String partner) {
        Map<Weekday, Hours> hours = needed.getOrDefault(partner, Map.of());
        var spans = new ArrayList<TimeSpan>();
        for (Weekday day : Weekday.values()) {
            Hours own = hours.get(day);
            if (own != null) {
                spans.add(new TimeSpan(List.of(day), new ClockTime(own.from), new ClockTime(own.to)));
            } else if (day.compareTo(Weekday.SAT) < 0 && dice.chance(50)) {
                int from = dice.step(8 * HOUR, 12 * HOUR, HOUR);
                spans.add(new TimeSpan(List.of(day), new ClockTime(from), new ClockTime(from + 4 * HOUR)));
            }
        }
        return spans;
    }
}
