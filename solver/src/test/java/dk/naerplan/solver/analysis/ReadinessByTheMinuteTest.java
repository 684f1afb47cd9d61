package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.analysis.Readiness.HalfDay;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.fixture.random.RandomRosters;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks at every minute of every half-day, where the report looks at turning points only. */
class ReadinessByTheMinuteTest {

    @Test
    void turningPointsMissNothing() {
        int found = 0;
        for (long seed = 0; seed < 150; seed++) {
            Roster roster = RandomRosters.of(seed);
            for (Readiness row : Kpis.of(roster).response()) {
                OptionalInt expected = roster.getEmployees().stream()
                        .filter(employee -> employee.levelOf(row.competency()) > 0)
                        .flatMapToInt(employee -> arrivals(roster, employee, row))
                        .min();
                assertThat(row.minutes()).as("seed %d, %s", seed, row).isEqualTo(expected);
                found += expected.isPresent() ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    private static IntStream arrivals(Roster roster, Employee employee, Readiness row) {
        int from = WeekTime.at(row.day(), 0, row.half().from());
        List<Assignment> seats = roster.getAssignments().stream()
                .filter(seat -> seat.getEmployee() == employee && seat.isStaffed())
                .sorted(Comparator.comparingInt(Assignment::start).thenComparing(Assignment::getId))
                .toList();
        return IntStream.rangeClosed(from, from + HalfDay.MINUTES)
                .filter(minute -> isFree(employee, seats, minute))
                .map(minute -> {
                    Location place = place(roster, employee, seats, row.day(), minute);
                    return minute
                            - from
                            + (place == null ? 0 : place.minutesTo(row.area().location()));
                })
                .filter(minutes -> minutes <= HalfDay.MINUTES);
    }

    private static boolean isFree(Employee employee, List<Assignment> seats, int minute) {
        return IntStream.range(minute, minute + 60)
                .allMatch(time -> employee.time().isAvailable(time, time + 1)
                        && seats.stream().noneMatch(seat -> seat.start() <= time && time < seat.end()));
    }

    private static Location place(Roster roster, Employee employee, List<Assignment> seats, int day, int minute) {
        Office office = roster.getPlacements().stream()
                .filter(placement -> placement.getEmployee() == employee && placement.getDay() == day)
                .flatMap(placement -> Stream.ofNullable(placement.getOffice()))
                .findFirst()
                .orElse(null);
        Location desk = office == null ? null : office.location();
        Location place = desk;
        for (Assignment seat : seats) {
            if (seat.day() == day && seat.end() <= minute) {
                Venue venue = seat.getSession().getVenue();
                Location stop = venue instanceof Venue.Site site ? site.location() : desk;
                place = venue instanceof Venue.Online ? place : stop;
            }
        }
        return place;
    }
}
