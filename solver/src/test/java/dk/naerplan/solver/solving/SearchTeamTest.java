package dk.naerplan.solver.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.SampleWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SearchTeamTest {

    private static final SolverSettings SHORT = SolverSettings.ofMoves(4_000).withSeed(3);
    private static final SolverSettings ENDLESS =
            SolverSettings.ofTime(Duration.ofDays(1)).withSearches(3);

    private final RosterSolver solver = new RosterSolver();

    @Test
    void resultIsTheBestOfTheSearchesAndTheFirstOfEquals() {
        Roster problem = SampleWeek.of(6, 30);
        SolveResult best = IntStream.range(0, 3)
                .mapToObj(index -> solver.solve(problem, SHORT.ofSearch(index)))
                .max(Comparator.comparing(SolveResult::score))
                .orElseThrow();

        SolveResult together = solver.solve(problem, SHORT.withSearches(3));

        assertThat(together.score()).isEqualTo(best.score());
        assertThat(RosterValues.of(together.roster())).isEqualTo(RosterValues.of(best.roster()));
        assertThat(together.kpis()).isEqualTo(best.kpis());
        assertThat(together.moves()).isGreaterThanOrEqualTo(3 * 4_000);
    }

    @Test
    void sameSeedAndMovesGiveTheSameRoster() {
        Roster problem = SampleWeek.of(6, 30);

        assertThat(RosterValues.of(solver.solve(problem, SHORT.withSearches(2)).roster()))
                .isEqualTo(RosterValues.of(
                        solver.solve(problem, SHORT.withSearches(2)).roster()));
    }

    @Test
    void progressIsOfTheBestSearchAndOnlyEverGetsBetter() {
        List<SolveProgress> events = Collections.synchronizedList(new ArrayList<>());

        SolveResult result = solver.start(SampleWeek.of(6, 30), SHORT.withSearches(3), events::add)
                .await();

        assertThat(events).extracting(SolveProgress::score).isSorted();
        assertThat(events).extracting(SolveProgress::moves).isSorted();
        assertThat(events).extracting(SolveProgress::fraction).isSorted();
        assertThat(events.getLast().best()).isSameAs(result.roster());
        assertThat(events.getLast().moves()).isEqualTo(result.moves());
        assertThat(events.getLast().fraction()).isEqualTo(1.0);
    }

    @Test
    void stopEndsAllSearches() {
        var first = new CompletableFuture<SolveProgress>();
        SolveHandle handle = solver.start(SampleWeek.of(6, 30), ENDLESS, first::complete);

        SolveProgress seen = first.join();
        handle.stop();
        SolveResult result = handle.await();

        assertThat(result.stoppedEarly()).isTrue();
        assertThat(result.score()).isGreaterThanOrEqualTo(seen.score());
    }

    @Test
    void interruptedCallerGetsTheBestOfAllAndKeepsTheInterrupt() {
        Thread.currentThread().interrupt();
        SolveResult result = solver.solve(SampleWeek.of(6, 30), ENDLESS);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.stoppedEarly()).isTrue();
    }

    @Test
    void failureOfASearchIsTold() {
        Roster unusable = SampleWeek.of(6, 30);
        unusable.setWeights(ConstraintWeightOverrides.of(Map.of("no such rule", HardMediumSoftLongScore.ofSoft(1))));

        assertThatThrownBy(() -> solver.solve(unusable, ENDLESS))
                .isInstanceOf(SolveFailedException.class)
                .hasMessageContaining("no such rule");
    }
}
