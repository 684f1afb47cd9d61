package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.SampleWeek;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolveProgress;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.solver.solving.SolverSettings;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SolveServiceTest {

    private static final SolverSettings LONG = SolverSettings.ofTime(Duration.ofMinutes(5));

    private final Roster week = SampleWeek.of(4, 20);
    private final Outcome outcome = new Outcome();

    @Test
    void searchTellsItsListenerTheResult() throws Exception {
        var service = new SolveService(new RosterSolver()::start, 1);

        service.start(week, SolverSettings.ofMoves(2_000), outcome);

        assertThat(outcome.result.get(1, TimeUnit.MINUTES).roster().getAssignments())
                .anyMatch(seat -> seat.isStaffed());
    }

    @Test
    void endOfTheApplicationEndsItsSearches() throws Exception {
        var service = new SolveService(new RosterSolver()::start, 1);
        service.start(week, LONG, outcome);

        service.stopAll();

        assertThat(outcome.result.get(1, TimeUnit.MINUTES).stoppedEarly()).isTrue();
    }

    @Test
    void noMoreSearchesRunThanMay() throws Exception {
        var service = new SolveService(new RosterSolver()::start, 1);
        var second = new Outcome();

        assertThat(service.start(week, LONG, outcome)).isPresent();
        assertThat(service.start(week, LONG, second)).isEmpty();
        service.stopAll();
        outcome.result.get(1, TimeUnit.MINUTES);

        assertThat(service.start(week, SolverSettings.ofMoves(100), second)).isPresent();
        assertThat(second.result.get(1, TimeUnit.MINUTES)).isNotNull();
    }

    @Test
    void searchThatCannotStartLeavesItsPlaceFree() {
        var service = new SolveService(
                (problem, settings, listener) -> {
                    throw new IllegalStateException("no solver");
                },
                1);

        assertThatThrownBy(() -> service.start(week, LONG, outcome)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> service.start(week, LONG, outcome)).isInstanceOf(IllegalStateException.class);
    }

    private static final class Outcome implements SolveListener {

        private final CompletableFuture<SolveResult> result = new CompletableFuture<>();

        @Override
        public void progressed(SolveProgress progress) {}

        @Override
        public void finished(SolveResult found) {
            result.complete(found);
        }

        @Override
        public void failed(RuntimeException cause) {
            result.completeExceptionally(cause);
        }
    }
}
