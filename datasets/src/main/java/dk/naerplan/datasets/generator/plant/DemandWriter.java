package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.PartnerData;
import dk.naerplan.datasets.format.ResidentGroupData;
import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.datasets.generator.settings.Difficulty;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Writes planted activities as demand: what was planted fits, and more than that may be possible. */
final class DemandWriter {

    private final Dice dice;
    private final Difficulty difficulty;
    private final SeatWriter seats;
    private final PartnerWriter partners;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<ActivityData> activities = new ArrayList<>();

    DemandWriter(GeneratorSettings settings) {
        this.dice = Dice.of(settings.seed(), "demand");
        this.difficulty = settings.difficulty();
        this.seats = new SeatWriter(dice, difficulty.scarcity());
        this.partners = new PartnerWriter(dice);
    }

    List<ActivityData> activities() {
        return List.copyOf(activities);
    }

    List<PartnerData> partners() {
        return partners.partners();
    }

    void write(PlantedActivity planted) {
        Draft draft = planted.draft();
        Work work = draft.work();
        boolean attended = !work.isInternal() || work.type().isForum();
        List<String> attending =
                attended && dice.chance(difficulty.partners()) ? List.of(partners.partnerOf(planted)) : List.of();
        boolean hasGroup = draft.group().isPresent();
        activities.add(new ActivityData(
                idOf(draft),
                Optional.of(nameOf(draft)),
                work.type(),
                work.focus(),
                hasGroup ? Optional.empty() : draft.area(),
                draft.group().map(ResidentGroupData::id),
                Optional.empty(),
                work.priority(),
                work.type().isForum() ? draft.cluster().areaIds() : List.of(),
                attending,
                spacing(planted.starts()),
                planted.where().venue(),
                seats.seats(draft),
                List.of(sessions(planted)),
                1,
                Optional.empty()));
    }

    /** Unique, for example {@code lektiecafe2-vibetoften}. */
    private String idOf(Draft draft) {
        String place = draft.area().orElse(draft.cluster().areaIds().getFirst());
        int number = numbers.merge(draft.work().id() + "-" + place, 1, Integer::sum);
        return draft.work().id() + (number == 1 ? "" : number) + "-" + place;
    }

    private static String nameOf(Draft draft) {
        String place = draft.area()
                .map(id -> draft.cluster().area(id))
                .map(AreaData::label)
                .orElse(draft.cluster().name());
        return draft.work().name() + ", " + place;
    }

    /** Mostly other days; now and then every second day, when that was planted. */
    private int spacing(List<Integer> starts) {
        int least = WeekTime.DAYS_PER_WEEK;
        for (int i = 1; i < starts.size(); i++) {
            least = Math.min(least, WeekTime.dayOf(starts.get(i)) - WeekTime.dayOf(starts.get(i - 1)));
        }
        if (starts.size() < 2) {
            return 0;
        }
        return least >= 2 && dice.chance(50) ? 2 : 1;
    }

    private SessionsData sessions(PlantedActivity planted) {
        Draft draft = planted.draft();
        boolean flexible = dice.chance(difficulty.flexible());
        int count = planted.starts().size();
        return new SessionsData(
                flexible && count > 1 ? Optional.of(count) : Optional.empty(),
                draft.duration(),
                draft.work().preparation(),
                flexible
                        ? List.of()
                        : planted.starts().stream().map(WeekMoment::of).toList(),
                flexible ? List.of(window(planted)) : List.of(),
                draft.work().postponable(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The planted days, and some others, at the time of day of the work. */
    private TimeSpan window(PlantedActivity planted) {
        TimeSpan usual = planted.time().span();
        var days = new TreeSet<Weekday>();
        planted.starts().forEach(start -> days.add(Weekday.of(WeekTime.dayOf(start))));
        usual.days().stream().filter(day -> dice.chance(50)).forEach(days::add);
        return new TimeSpan(List.copyOf(days), usual.from(), usual.to());
    }
}
