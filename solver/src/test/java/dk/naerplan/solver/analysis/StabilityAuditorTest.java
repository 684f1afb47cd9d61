package dk.naerplan.solver.analysis;

import static dk.naerplan.solver.rules.RosterRule.STABILITY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Baseline;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Test;

class StabilityAuditorTest {

    private final RosterFixture week = new RosterFixture();
    private final Employee amina = week.employee("amina");
    private final Employee bo = week.employee("bo");

    @Test
    void withoutABaselineNothingDiffers() {
        week.seat(week.session(week.activity("talk"), s -> s), amina);
        assertThat(Found.of(STABILITY, week)).isEqualTo(Found.NOTHING);
    }

    @Test
    void theSameAsPublishedIsNoMatch() {
        var session = week.session(week.activity("talk"), s -> s.starts(10_000));
        session.setBaseline(new Baseline<>(10_000));
        week.seat(session, amina).setBaseline(new Baseline<>(amina));
        week.seat(session).setBaseline(new Baseline<>(null));
        var office = week.centralOffice("central", 0);
        week.placement(amina, "Mon", office).setBaseline(new Baseline<>(office));
        assertThat(Found.of(STABILITY, week)).isEqualTo(Found.NOTHING);
    }

    @Test
    void everyDifferenceIsAMatch() {
        var session = week.session(week.activity("talk"), s -> s.starts(600));
        session.setBaseline(new Baseline<>(615));
        week.seat(session, amina).setBaseline(new Baseline<>(bo));
        week.seat(session, amina).setBaseline(new Baseline<>(null));
        week.seat(session).setBaseline(new Baseline<>(bo));
        week.placement(amina, "Mon", week.centralOffice("central", 0))
                .setBaseline(new Baseline<>(week.centralOffice("other", 0)));
        assertThat(Found.of(STABILITY, week)).isEqualTo(new Found(5, 5));
    }

    @Test
    void withoutStartOrOfficeThereIsNothingToCompareButTheSeat() {
        var session = week.session(week.activity("talk"), s -> s.withoutStart());
        session.setBaseline(new Baseline<>(615));
        week.seat(session, amina).setBaseline(new Baseline<>(bo));
        Employee carl = week.employee("carl", e -> e.offices(week.centralOffice("central", 0)));
        week.placement(carl, "Mon", null).setBaseline(new Baseline<>(week.centralOffice("other", 0)));
        assertThat(Found.of(STABILITY, week)).isEqualTo(new Found(1, 1));
    }
}
