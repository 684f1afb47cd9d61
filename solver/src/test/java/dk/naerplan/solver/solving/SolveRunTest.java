package dk.naerplan.solver.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.solver.fixture.SampleWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SolveRunTest {

    private static final SolverSettings ENDLESS = SolverSettings.ofTime(Duration.ofDays(1));

    /** Ticks as fast as the listener can take it. */
    private static final Ticker RESTLESS = task -> {
        var thread = new RepeatingThread(task);
        thread.start();
        return thread::finish;
    };

    private final RosterSolver solver = new RosterSolver(RESTLESS);
    private final List<SolveProgress> events = Collections.synchronizedList(new ArrayList<>());

    @Test
    void stopKeepsTheBestRoster() {
        var first = new CompletableFuture<SolveProgress>();
        SolveHandle handle = solver.start(SampleWeek.of(6, 30), ENDLESS, first::complete);

        SolveProgress seen = first.join();
        assertThat(handle.isRunning()).isTrue();
        handle.stop();
        SolveResult result = handle.await();

        assertThat(result.stoppedEarly()).isTrue();
        assertThat(handle.isRunning()).isFalse();
        assertThat(result.score()).isGreaterThanOrEqualTo(seen.score());
    }

    @Test
    void stopBeforeTheFirstMoveIsNotForgotten() {
        SolveHandle handle = solver.start(SampleWeek.of(6, 30), ENDLESS, events::add);
        handle.stop();

        assertThat(handle.await().stoppedEarly()).isTrue();
    }

    @Test
    void stopAfterTheEndChangesNothing() {
        SolveHandle handle = solver.start(SampleWeek.of(4, 10), SolverSettings.ofMoves(1_000), events::add);
        SolveResult result = handle.await();

        handle.stop();

        assertThat(handle.await()).isSameAs(result);
        assertThat(result.stoppedEarly()).isFalse();
    }

    @Test
    void progressOnlyEverGetsBetterAndEndsWithTheResult() {
        SolveHandle handle = solver.start(SampleWeek.of(6, 30), SolverSettings.ofMoves(20_000), events::add);

        SolveResult result = handle.await();

        assertThat(events).extracting(SolveProgress::score).isSorted();
        assertThat(events).extracting(SolveProgress::moves).isSorted();
        assertThat(events).extracting(SolveProgress::fraction).isSorted().allMatch(f -> f >= 0 && f <= 1);
        assertThat(events.getLast().best()).isSameAs(result.roster());
        assertThat(events.getLast().kpis()).isEqualTo(result.kpis());
        assertThat(events.getLast().fraction()).isEqualTo(1.0);
    }

    @Test
    void rosterOfAnEventIsNeverChangedAgain() {
        var told = Collections.synchronizedList(new ArrayList<String>());
        SolveHandle handle = solver.start(SampleWeek.of(6, 30), SolverSettings.ofMoves(20_000), event -> {
            events.add(event);
            told.add(RosterValues.of(event.best()));
        });
        handle.await();

        assertThat(events).extracting(event -> RosterValues.of(event.best())).containsExactlyElementsOf(told);
    }

    @Test
    void brokenListenerEndsTheSearch() {
        SolveHandle handle = solver.start(SampleWeek.of(6, 30), ENDLESS, event -> {
            throw new IllegalStateException("The page is gone.");
        });

        assertThatThrownBy(handle::await)
                .isInstanceOf(SolveFailedException.class)
                .hasMessageContaining("The page is gone.");
    }

    @Test
    void interruptedWaiterGetsTheBestRosterAndKeepsTheInterrupt() throws InterruptedException {
        var running = new CountDownLatch(1);
        SolveHandle handle = solver.start(SampleWeek.of(6, 30), ENDLESS, event -> running.countDown());
        running.await();

        Thread.currentThread().interrupt();
        SolveResult result = handle.await();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.stoppedEarly()).isTrue();
    }

    @Test
    void ticksAtMostFiveTimesASecond() {
        assertThat(1_000 / Ticker.PAUSE_MILLIS).isLessThanOrEqualTo(5);
    }

    @Test
    void tickerRunsTheTaskUntilItIsClosed() throws InterruptedException {
        var ticked = new CountDownLatch(2);

        try (var ticking = Ticker.ofTime().start(ticked::countDown)) {
            ticked.await();
        }

        assertThat(ticked.getCount()).isZero();
    }

    private static final class RepeatingThread extends Thread {

        private final Runnable task;
        private volatile boolean finished;

        RepeatingThread(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            while (!finished) {
                task.run();
            }
        }

        void finish() {
            finished = true;
            boolean interrupted = false;
            while (isAlive()) {
                try {
                    join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
