package dk.naerplan.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.fixture.RosterFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private final RosterFixture week = new RosterFixture();
    private final Area nord = week.area("nord");
    private final Area syd = week.area("syd");
    private final Competency advice = week.competency("advice");
    private final Employee amina = week.employee("amina", spec -> spec.holds(advice, 2));
    private final Employee bo =
            week.employee("bo", spec -> spec.holds(advice, 2).grant(week.grant("plan", nord)));
    private final Employee carl = week.employee("carl", spec -> spec.time(time -> time.available("Tue 18:00-20:00")));

    private List<Employee> eligible(Session session) {
        return Eligibility.of(SeatRequirement.ANYBODY, session, List.of(amina, bo, carl));
    }

    @Test
    void whoeverIsQualifiedFinancedAndAvailableIsEligible() {
        var session =
                week.session(week.activity("visits", spec -> spec.in(nord)), spec -> spec.during("Tue 9:00-10:00"));
        assertThat(eligible(session)).containsExactly(amina, bo);
    }

    @Test
    void theUnqualifiedAreNot() {
        var session = week.session(week.activity("visits"), spec -> spec.during("Tue 18:30-19:30"));
        var seat = week.seat(session, spec -> spec.demands(advice, 1));
        assertThat(seat.getEligible()).isEmpty();
        assertThat(eligible(session)).containsExactly(carl);
    }

    @Test
    void theUnfinancedAreNot() {
        var session =
                week.session(week.activity("visits", spec -> spec.in(syd)), spec -> spec.during("Tue 9:00-10:00"));
        assertThat(eligible(session)).containsExactly(amina);
        assertThat(Eligibility.isFinanced(bo, session)).isFalse();
    }

    @Test
    void sessionWithoutAreaNeedsNoGrant() {
        var session = week.session(week.activity("visits"), spec -> spec.during("Tue 9:00-10:00"));
        assertThat(Eligibility.isFinanced(bo, session)).isTrue();
    }

    @Test
    void oneAllowedStartIsEnough() {
        var session = week.session(
                week.activity("visits"),
                spec -> spec.startsOneOf("Tue 17:00", "Tue 19:00").lasting(60));
        assertThat(eligible(session)).containsExactly(carl);
        var tooLong = week.session(
                week.activity("visits"),
                spec -> spec.startsOneOf("Tue 17:00", "Tue 19:00").lasting(61));
        assertThat(eligible(tooLong)).isEmpty();
    }
}
