package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.COVERAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Priority;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageAuditorTest {

    private final RosterFixture week = new RosterFixture();

    private Session hour(Priority priority) {
        return week.session(week.activity("talk", a -> a.priority(priority)), s -> s.lasting(60));
    }

    @ParameterizedTest
    @CsvSource({"CRITICAL, 480", "HIGH, 240", "NORMAL, 120", "LOW, 60"})
    void emptySeatCostsItsMinutesByPriority(Priority priority, int cost) {
        week.seat(hour(priority));
        assertThat(Found.of(COVERAGE, week)).isEqualTo(new Found(1, cost));
    }

    @Test
    void emptySeatCostsDoubleWhenItMayNotBePostponed() {
        week.seat(week.session(week.activity("talk"), s -> s.lasting(45).mayNotBePostponed()));
        assertThat(Found.of(COVERAGE, week)).isEqualTo(new Found(1, 180));
    }

    @Test
    void staffedSeatCostsNothingEvenWithoutAStart() {
        var session = week.session(week.activity("talk"), s -> s.startsOneOf("Mon 9:00", "Mon 10:00"));
        week.seat(session, week.employee("amina"));
        assertThat(Found.of(COVERAGE, week)).isEqualTo(Found.NOTHING);
    }

    @Test
    void emptySeatOfASessionWithoutStartCounts() {
        week.seat(week.session(week.activity("talk"), s -> s.startsOneOf("Mon 9:00", "Mon 10:00")));
        assertThat(Found.of(COVERAGE, week)).isEqualTo(new Found(1, 120));
    }

    @Test
    void everySeatCountsAsEmptyWhenAMandatoryOneIs() {
        var session = hour(Priority.LOW);
        week.seat(session, s -> s.mandatory());
        week.seat(session, week.employee("amina"));
        week.seat(session, s -> s.mandatory().heldBy(week.employee("bo")));
        assertThat(Found.of(COVERAGE, week)).isEqualTo(new Found(3, 180));
    }

    @Test
    void emptySeatThatIsNotMandatoryLeavesTheOthersAlone() {
        var session = hour(Priority.LOW);
        week.seat(session);
        week.seat(session, s -> s.mandatory().heldBy(week.employee("amina")));
        week.seat(hour(Priority.LOW), s -> s.mandatory());
        assertThat(Found.of(COVERAGE, week)).isEqualTo(new Found(2, 120));
    }
}
