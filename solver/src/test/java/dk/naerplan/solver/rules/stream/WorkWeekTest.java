package dk.naerplan.solver.rules.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.WorkRules;
import dk.naerplan.solver.fixture.RosterFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkWeekTest {

    private final Employee tireless =
            new RosterFixture().employee("amina", e -> e.time(t -> t.rules(new WorkRules(0, 20_000, 1_080))));

    @Test
    void aWeekWithoutSeatsLacksNoRestHoweverMuchIsDemanded() {
        assertThat(week(0).weeklyRestMissing()).isZero();
    }

    @Test
    void aWeekWithASeatLacksWhatItsLongestRestIsShortOf() {
        assertThat(week(60).weeklyRestMissing()).isEqualTo(10_000);
    }

    private WorkWeek week(int seatMinutes) {
        return new WorkWeek(tireless, List.of(), seatMinutes, seatMinutes, 0, 0, 10_000);
    }
}
