package dk.naerplan.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Test;

/** What the solver must leave alone. */
class FrozenTest {

    private final RosterFixture week = new RosterFixture();

    @Test
    void aSessionWithAChoiceIsFrozenWhenItsStartIsLocked() {
        var session = week.session(week.activity("talk"), s -> s.startsOneOf("Mon 9:00", "Mon 10:00"));
        session.setStart(session.getAllowedStarts().getFirst());
        assertThat(session.isFrozen()).isFalse();
        session.setPinned(true);
        assertThat(session.isFrozen()).isTrue();
    }

    @Test
    void aSessionWithOneStartIsFrozenOnceItHasIt() {
        var session = week.session(week.activity("talk"), s -> s.starts(600));
        assertThat(session.isFrozen()).isTrue();
        session.setStart(null);
        assertThat(session.isFrozen()).isFalse();
    }

    @Test
    void withoutAStartOrAnOfficeThereIsNothingToLock() {
        var session = week.session(week.activity("talk"), s -> s.startsOneOf("Mon 9:00", "Mon 10:00"));
        session.setPinned(true);
        assertThat(session.isFrozen()).isFalse();
        var amina = week.employee("amina", e -> e.offices(week.centralOffice("one", 0), week.centralOffice("two", 0)));
        Placement placement = week.placement(amina, "Mon", null);
        placement.setPinned(true);
        assertThat(placement.isFrozen()).isFalse();
        placement.setOffice(placement.getAllowed().getFirst());
        assertThat(placement.isFrozen()).isTrue();
    }

    @Test
    void anEmptySeatCanBeLocked() {
        week.employee("amina");
        Assignment seat = week.seat(week.session(week.activity("talk"), s -> s));
        assertThat(seat.isFrozen()).isFalse();
        seat.setPinned(true);
        assertThat(seat.isFrozen()).isTrue();
    }

    @Test
    void aSeatThatNobodyCanTakeIsFrozen() {
        assertThat(week.seat(week.session(week.activity("talk"), s -> s)).isFrozen())
                .isTrue();
    }
}
