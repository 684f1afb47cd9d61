package dk.naerplan.datasets.generator.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.WeekTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayLoadTest {

    private static final Location HERE = new Location("here", 0, 0, 20);
    private static final Location THERE = new Location("there", 1, 20, 0);

    private static Slot slot(int hour, int minute, int duration, Location stop) {
        int start = WeekTime.at(0, hour, minute);
        return new Slot(start, start + duration, 10, stop);
    }

    @Test
    void workIsSessionsPreparationAndWaysBetween() {
        assertThat(DayLoad.of(List.of(slot(8, 0, 60, HERE), slot(10, 0, 60, THERE), slot(12, 0, 30, THERE))))
                .isEqualTo(new DayLoad(60 + 60 + 30 + 3 * 10 + 20, true));
    }

    @Test
    void wayMustFitBetweenTwoSessions() {
        assertThat(DayLoad.of(List.of(slot(8, 0, 60, HERE), slot(9, 20, 60, THERE)))
                        .possible())
                .isTrue();
        assertThat(DayLoad.of(List.of(slot(8, 0, 60, HERE), slot(9, 19, 60, THERE)))
                        .possible())
                .isFalse();
    }

    @Test
    void wayGoesOnFromWhereOneWasBeforeAnOnlineSession() {
        var online = new Slot(WeekTime.at(0, 9, 0), WeekTime.at(0, 9, 30), 0, null);

        assertThat(DayLoad.of(List.of(slot(8, 0, 60, HERE), online, slot(9, 50, 60, THERE)))
                        .possible())
                .isTrue();
        assertThat(DayLoad.of(List.of(slot(8, 0, 60, HERE), online, slot(9, 49, 60, THERE)))
                        .possible())
                .isFalse();
    }

    @Test
    void emptyDayIsNoWork() {
        assertThat(DayLoad.of(List.of())).isEqualTo(new DayLoad(0, true));
    }
}
