package dk.naerplan.ui.scenario.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.jobs.OneAgainstTwo;
import dk.naerplan.ui.jobs.OneAgainstTwo.Batch;
import dk.naerplan.ui.jobs.Workers;
import dk.naerplan.ui.scenario.store.FoundRoster;
import dk.naerplan.ui.scenario.store.RunState;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.scenario.store.StudyRun;
import dk.naerplan.ui.scenario.store.StudyRuns;
import dk.naerplan.ui.scenario.store.TestScenarios;
import dk.naerplan.ui.scenario.study.Questions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The frontier of {@code kommune}, six policies at eleven balances, with one worker and with two. A measurement, no test:
 * {@code ./naerplan reliability frontier} runs it. {@code -Dnaerplan.scale.moves} says how long each of the 66 searches is.
 */
class FrontierScaleRun {

    private static final long MOVES = Long.getLong("naerplan.scale.moves", 100_000L);

    private static final DataSet WEEK = BundledDataSets.load("kommune");

    @Test
    void twoWorkersFinishTheSameFrontierSooner() throws Exception {
        new OneAgainstTwo()
                .measure(
                        "the frontier of kommune, 66 searches of %,d moves".formatted(MOVES),
                        FrontierScaleRun::batch,
                        "reliability-frontier.txt");
    }

    private static Batch batch(int number) {
        try (Workers workers = Workers.warmedUp(number, WEEK)) {
            var kept = new TestScenarios(workers.database(), workers.jobs());
            Study study = kept.begin(
                    StudyKind.FRONTIER,
                    SolverSettings.ofMoves(MOVES),
                    new Questions(WEEK).of(StudyKind.FRONTIER, List.of()));
            var drive = new StudyDrive(study, StudyPlans.of(study, WEEK), kept.runs(), workers.jobs(), () -> {});
            long began = System.nanoTime();
            await().atMost(1, TimeUnit.HOURS)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> !drive.step());
            return new Batch(Duration.ofNanos(System.nanoTime() - began), found(kept.runs(), study));
        }
    }

    /** Every roster that was found, in the order in which they were planned. */
    private static List<DataSet> found(StudyRuns runs, Study study) {
        List<StudyRun> all = runs.list(study.id());
        assertThat(all).hasSize(66).extracting(StudyRun::state).containsOnly(RunState.FOUND);
        return all.stream()
                .map(run -> runs.found(study.id(), run.step()).orElseThrow())
                .map(FoundRoster::document)
                .toList();
    }
}
