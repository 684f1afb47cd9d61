package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.analysis.Readiness.HalfDay.AFTERNOON;
import static dk.naerplan.solver.analysis.Readiness.HalfDay.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.analysis.Readiness.HalfDay;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.fixture.RosterFixture;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord", a -> a.away(30));
    private final Competency mentor = week.responseCompetency("mentor");
    private final Venue club = week.site("club", 40);

    private Employee mentor(String... available) {
        return week.employee(
                "mentor" + available.length,
                e -> e.holds(mentor, 1).time(t -> available.length == 0 ? t : t.available(available)));
    }

    private void seat(Employee employee, String during, Venue venue) {
        week.seat(week.session(week.activity("talk"), s -> s.during(during).at(venue)), employee);
    }

    private OptionalInt minutes(int day, HalfDay half) {
        return Kpis.of(week.roster()).response().stream()
                .filter(row -> row.area().equals(nord) && row.day() == day && row.half() == half)
                .filter(row -> row.competency().equals(mentor))
                .findFirst()
                .orElseThrow()
                .minutes();
    }

    @Test
    void everyAreaHalfDayAndCompetencyHasARow() {
        var syd = week.area("syd");
        var nurse = week.responseCompetency("nurse");
        week.holiday("Tue");
        List<Readiness> rows = Kpis.of(week.roster()).response();
        assertThat(rows)
                .hasSize(2 * 8 * 2)
                .allSatisfy(row -> assertThat(row.minutes()).isEmpty());
        assertThat(rows).extracting(Readiness::day).containsOnly(0, 2, 3, 4);
        assertThat(rows.get(3)).isEqualTo(new Readiness(nord, 0, AFTERNOON, nurse, OptionalInt.empty()));
        assertThat(rows.getLast()).isEqualTo(new Readiness(syd, 4, AFTERNOON, nurse, OptionalInt.empty()));
    }

    @Test
    void aFreeEmployeeWithoutAnOfficeIsThereAtOnce() {
        mentor();
        assertThat(minutes(0, MORNING)).hasValue(0);
        assertThat(minutes(4, AFTERNOON)).hasValue(0);
    }

    @Test
    void whoeverDoesNotHoldTheCompetencyDoesNotCount() {
        week.employee("amina", e -> e.holds(week.responseCompetency("nurse"), 3));
        assertThat(minutes(0, MORNING)).isEmpty();
    }

    @Test
    void theWayStartsAtTheOffice() {
        Employee amina = mentor();
        week.placement(amina, "Mon", week.centralOffice("central", 5));
        assertThat(minutes(0, MORNING)).hasValue(25);
        assertThat(minutes(1, MORNING)).hasValue(0);
    }

    @Test
    void aSeatMustBeOverAndTheWayStartsAtItsStop() {
        Employee amina = mentor();
        week.placement(amina, "Mon", week.centralOffice("central", 0));
        seat(amina, "Mon 8:30-9:00", club);
        seat(amina, "Mon 9:00-9:15", RosterFixture.ONLINE);
        assertThat(minutes(0, MORNING)).hasValue(75 + 10);
        assertThat(minutes(0, AFTERNOON)).hasValue(10);
    }

    @Test
    void sixtyMinutesBeforeASeatAreEnough() {
        Employee amina = mentor();
        seat(amina, "Mon 9:00-12:00", club);
        seat(amina, "Tue 8:59-12:00", club);
        assertThat(minutes(0, MORNING)).hasValue(0);
        assertThat(minutes(1, MORNING)).isEmpty();
        assertThat(minutes(1, AFTERNOON)).hasValue(10);
    }

    @Test
    void theEmployeeMustBeAvailableForTheWholeHour() {
        mentor("Mon 9:10-10:10", "Mon 12:30-13:29", "Mon 14:00-16:00");
        assertThat(minutes(0, MORNING)).hasValue(70);
        assertThat(minutes(0, AFTERNOON)).hasValue(120);
    }

    @Test
    void absenceHoldsTheEmployeeBack() {
        week.employee("amina", e -> e.holds(mentor, 2).time(t -> t.absent("Mon 0:00-8:20")));
        assertThat(minutes(0, MORNING)).hasValue(20);
    }

    @Test
    void beingThereAtTheEndOfTheHalfDayIsInTimeAndLaterIsNot() {
        mentor("Mon 12:00-14:00", "Tue 11:30-13:00", "Wed 11:31-13:00");
        var central = week.centralOffice("central", 0);
        for (String day : List.of("Mon", "Tue", "Wed")) {
            week.placement(week.roster().getEmployees().getFirst(), day, central);
        }
        assertThat(minutes(0, MORNING)).isEmpty();
        assertThat(minutes(1, MORNING)).hasValue(240);
        assertThat(minutes(2, MORNING)).isEmpty();
    }

    @Test
    void theNearestOfSeveralCounts() {
        Employee amina = mentor();
        week.placement(amina, "Mon", week.centralOffice("far", 100));
        Employee bo = mentor("Mon 8:15-12:00");
        week.placement(bo, "Mon", week.centralOffice("near", 20));
        assertThat(minutes(0, MORNING)).hasValue(25);
    }

    @Test
    void aSeatOverMidnightStillBlocksTheMorning() {
        Employee amina = week.employee("amina", e -> e.holds(mentor, 1).time(t -> t.alwaysAvailable()));
        seat(amina, "Mon 22:00-33:00", club);
        // It ends on Tuesday at 9:00 but belongs to Monday: the way costs nothing.
        assertThat(minutes(1, MORNING)).hasValue(60);
    }
}
