package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.WorkTime;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.TimeSpec;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ContractTimeTest {

    private static WorkTime time(UnaryOperator<TimeSpec> spec) {
        return new RosterFixture().employee("amina", e -> e.time(spec)).time();
    }

    @Test
    void daysOutsideTheWeekHaveNoContract() {
        WorkTime time = time(t -> t.contract(60, 60, 60, 60, 60, 60, 60));
        assertThat(ContractTime.on(time, -1)).isZero();
        assertThat(ContractTime.on(time, 0)).isEqualTo(60);
        assertThat(ContractTime.on(time, 6)).isEqualTo(60);
        assertThat(ContractTime.on(time, 7)).isZero();
        assertThat(ContractTime.ofWeek(time)).isEqualTo(420);
    }

    @Test
    void onlyTheDaysOwnAvailableAbsenceShortensIt() {
        WorkTime time = time(t -> t.contract(480, 480).absent("Mon 15:00-32:30"));
        assertThat(ContractTime.on(time, 0)).isEqualTo(420);
        assertThat(ContractTime.on(time, 1)).isEqualTo(450);
    }

    @Test
    void aDayCanNotBeShorterThanNothing() {
        WorkTime time = time(t -> t.contract(100).absent("Mon 8:00-16:00"));
        assertThat(ContractTime.on(time, 0)).isZero();
    }
}
