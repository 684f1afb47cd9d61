package dk.naerplan.ui.scenario.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.testing.EveryState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeeksPlanTest {

    private static final Step FIRST = Step.ofWeek("local", 1, 0);
    private static final Step SECOND = Step.ofWeek("local", 2, 0);

    private final DataSet base = EveryState.document();
    private final WeeksPlan plan = new WeeksPlan(2, 2, new LinkedHashMap<>(Map.of("local", base)));

    @Test
    void everyWeekIsSearchedForFromEverySeedAfterTheWeekBefore() {
        assertThat(plan.steps(step -> Optional.empty()))
                .containsExactly(FIRST, SECOND, Step.ofWeek("local", 1, 1), Step.ofWeek("local", 2, 1));
        assertThat(plan.before(FIRST)).isEmpty();
        assertThat(plan.before(SECOND)).isEqualTo(List.of(FIRST));
        assertThat(SECOND.scenario()).isEqualTo("local");
    }

    @Test
    void nextWeekFollowsFromWhatWasFound() {
        assertThat(plan.given(FIRST, step -> Optional.empty())).contains(base);

        DataSet next = plan.given(SECOND, step -> Optional.of(base).filter(found -> step.equals(FIRST)))
                .orElseThrow();

        assertThat(next.week()).isEqualTo(base.week().next());
        assertThat(next.history()).hasSizeGreaterThan(base.history().size());
    }

    @Test
    void weekAfterOneThatWasLeftOutIsLeftOutToo() {
        assertThat(plan.given(SECOND, step -> Optional.empty())).isEmpty();
    }
}
