package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.generator.invent.Dice;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds times at which a whole crew is free, and fills them in. */
final class SlotSearch {

    private static final int GRAIN = 15;

    /** @param extraWork of the whole crew, in minutes */
    private record Found(int start, Where where, int extraWork) {}

    private final Ground ground;
    private final RoomBook rooms = new RoomBook();
    private final Dice dice;

    SlotSearch(Ground ground, Dice dice) {
        this.ground = ground;
        this.dice = dice;
    }

    /** As many of the sessions as fit on different days; empty when none does. */
    Optional<PlantedActivity> plant(Draft draft) {
        int least = draft.duration() + draft.work().preparation();
        if (draft.crew().stream().anyMatch(diary -> diary.free() < least)) {
            return Optional.empty();
        }
        List<Where> places = ground.places(draft.work().place(), draft.cluster(), draft.area());
        return draft.work()
                .time()
                .orAnyOther()
                .flatMap(time -> plant(draft, time, places).stream())
                .findFirst();
    }

    /** All sessions at the place of the first. */
    private Optional<PlantedActivity> plant(Draft draft, TimeOfDay time, List<Where> places) {
        var starts = new ArrayList<Integer>();
        Optional<Found> first = best(draft, time, places, starts);
        Optional<Found> next = first;
        while (next.isPresent()) {
            starts.add(next.get().start);
            fillIn(draft, next.get());
            List<Where> same = List.of(next.get().where);
            next = starts.size() < draft.sessions() ? best(draft, time, same, starts) : Optional.empty();
        }
        return first.map(found -> new PlantedActivity(draft, time, found.where, starts));
    }

    private Optional<Found> best(Draft draft, TimeOfDay time, List<Where> places, List<Integer> taken) {
        Optional<Found> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Interval day : time.intervals()) {
            if (taken.stream().anyMatch(start -> WeekTime.dayOf(start) == WeekTime.dayOf(day.start()))) {
                continue;
            }
            int busy = draft.lead().workOn(WeekTime.dayOf(day.start()));
            for (int start = day.start(); start + draft.duration() <= day.end(); start += GRAIN) {
                Optional<Found> found = at(draft, start, places);
                int cost = found.map(Found::extraWork).orElse(0) * 2 + busy / 4 + dice.between(0, 60);
                if (found.isPresent() && cost < least) {
                    least = cost;
                    best = found;
                }
            }
        }
        return best;
    }

    /** The first place that is free and that the crew can get to. */
    private Optional<Found> at(Draft draft, int start, List<Where> places) {
        Location tried = null;
        for (Where where : places) {
            boolean isNew = tried == null || tried != where.location();
            if (isNew && rooms.isFree(where, start, start + draft.duration())) {
                int extra = extraWork(draft, where, start);
                if (extra >= 0) {
                    return Optional.of(new Found(start, where, extra));
                }
                tried = where.location();
            }
        }
        return Optional.empty();
    }

    /** Work that the session adds for the crew; negative when it can not be held. */
    private int extraWork(Draft draft, Where where, int start) {
        int sum = 0;
        for (Diary diary : draft.crew()) {
            int extra = diary.extraWork(slot(draft, where, start, diary));
            if (extra < 0) {
                return -1;
            }
            sum += extra;
        }
        return sum;
    }

    private void fillIn(Draft draft, Found found) {
        draft.crew().forEach(diary -> diary.take(slot(draft, found.where, found.start, diary)));
        rooms.take(found.where, found.start, found.start + draft.duration());
    }

    private Slot slot(Draft draft, Where where, int start, Diary diary) {
        return new Slot(
                start,
                start + draft.duration(),
                draft.work().preparation(),
                ground.stop(where, diary, WeekTime.dayOf(start)));
    }
}
