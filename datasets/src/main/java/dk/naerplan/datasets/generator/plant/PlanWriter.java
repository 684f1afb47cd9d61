package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.SeatPlan;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.WeekMoment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down who holds each session when. */
final class PlanWriter {

    private PlanWriter() {}

    /** @param activities what was written of each planted activity */
    static Map<String, SessionPlan> plan(List<ActivityData> activities, List<PlantedActivity> planted) {
        var plans = new LinkedHashMap<String, SessionPlan>();
        for (int i = 0; i < planted.size(); i++) {
            Map<Integer, SeatPlan> seats = seats(planted.get(i).draft().crew());
            int number = 0;
            for (int start : planted.get(i).starts()) {
                number++;
                plans.put(
                        activities.get(i).id() + "-" + number,
                        new SessionPlan(Optional.of(WeekMoment.of(start)), false, seats));
            }
        }
        return plans;
    }

    private static Map<Integer, SeatPlan> seats(List<Diary> crew) {
        var seats = new LinkedHashMap<Integer, SeatPlan>();
        for (int seat = 0; seat < crew.size(); seat++) {
            seats.put(seat + 1, new SeatPlan(Optional.of(crew.get(seat).member().id()), false));
        }
        return seats;
    }
}
