package dk.naerplan.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.fixture.RosterFixture;
import org.junit.jupiter.api.Test;

class FairShareTest {

    private final RosterFixture week = new RosterFixture();

    private void employee(String id, int contract) {
        week.employee(id, spec -> spec.time(time -> time.contract(contract)));
    }

    private void seat(String interval) {
        week.seat(week.session(week.activity("visits"), spec -> spec.during(interval)));
    }

    private FairShare share(int index) {
        return week.roster().getFairShares().get(index);
    }

    @Test
    void minutesAreSharedByContractAndRoundedDown() {
        employee("amina", 200);
        employee("bo", 100);
        seat("Mon 9:00-10:40");
        assertThat(share(0).seatMinutes()).isEqualTo(66);
        assertThat(share(1).seatMinutes()).isEqualTo(33);
    }

    @Test
    void eveningsAreSharedByContractAndRoundedUp() {
        employee("amina", 200);
        employee("bo", 100);
        seat("Mon 18:00-19:00");
        seat("Tue 18:00-19:00");
        assertThat(share(0).eveningSeats()).isEqualTo(2);
        assertThat(share(1).eveningSeats()).isEqualTo(1);
    }

    @Test
    void onlySessionsThatCanNotEndByDayAreDemandOfEvenings() {
        employee("amina", 100);
        week.seat(week.session(week.activity("talk"), spec -> spec.startsOneOf("Mon 9:00", "Mon 18:00")));
        seat("Mon 17:00-18:00");
        assertThat(share(0).eveningSeats()).isZero();
        seat("Mon 17:00-18:01");
        assertThat(share(0).eveningSeats()).isEqualTo(1);
    }

    @Test
    void absenceLowersTheShare() {
        week.employee("amina", spec -> spec.time(time -> time.contract(400).absent("Mon 8:00-10:00")));
        employee("bo", 280);
        seat("Mon 9:00-10:00");
        assertThat(share(0).seatMinutes()).isEqualTo(30);
    }

    @Test
    void withoutContractsNobodyHasAShare() {
        employee("amina", 0);
        seat("Mon 18:00-19:00");
        assertThat(share(0))
                .isEqualTo(new FairShare(week.roster().getEmployees().getFirst(), 0, 0));
    }
}
