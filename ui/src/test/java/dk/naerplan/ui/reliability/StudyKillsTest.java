package dk.naerplan.ui.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.api.Api;
import dk.naerplan.ui.api.token.TestTokens;
import dk.naerplan.ui.jobs.TestJobs;
import dk.naerplan.ui.scenario.store.RunState;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.scenario.store.StudyRun;
import dk.naerplan.ui.scenario.store.StudyState;
import dk.naerplan.ui.scenario.store.TestScenarios;
import dk.naerplan.ui.scenario.study.Questions;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills the application at random moments while it answers what absences would cost, one study after the other. {@code
 * -Dnaerplan.studies.kills} and {@code -Dnaerplan.seed} say how often and when; {@code ./naerplan reliability studies} runs it long.
 */
class StudyKillsTest {

    private static final int KILLS = Integer.getInteger("naerplan.studies.kills", 2);
    private static final long SEED = Long.getLong("naerplan.seed", 1L);
    private static final long MOVES = 20_000;
    private static final int LONGEST_PAUSE_MILLIS = 3_000;
    /** One of so many dies while it starts. */
    private static final int AT_THE_START = 10;

    private static final DataSet WEEK = Drafts.clean();

    /** A search may be killed any number of times before it has found something. */
    private static final List<String> SETTINGS =
            List.of("naerplan.solve.at-a-time=1", "naerplan.solve.poll=200ms", "naerplan.solve.fruitless=100000");

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private int kills;
    private int studies;
    private int searches;
    private int told;

    @Test
    void whatAStudyHasFoundOutlivesEveryKill() throws Exception {
        do {
            killDuringOneStudy(folder.resolve("study-" + studies));
            studies++;
        } while (kills < KILLS);
        report();
    }

    private void killDuringOneStudy(Path data) throws Exception {
        Files.createDirectories(data);
        var database = LocalApplication.databaseIn(data);
        String token = TestTokens.of(database, "anne", UserRole.MANAGER);
        var asked = new TestScenarios(database, TestJobs.waiting(database));
        Study study = asked.begin(
                StudyKind.ABSENCE, SolverSettings.ofMoves(MOVES), new Questions(WEEK).of(StudyKind.ABSENCE, List.of()));
        var ledger = new ToldSearches(study, asked.runs(), JdbcClient.create(database));
        try (var application = LocalApplication.start(data, true, SETTINGS)) {
            var api = new Api(application.address(), token, "en");
            do {
                if (kills < KILLS) {
                    liveForAWhile(application, api, ledger);
                    kills++;
                } else {
                    liveUntilNothingIsSearched(application, api, ledger);
                }
                application.kill();
                ledger.check();
            } while (isRunning(asked, study) && startedAgain(application));
        }
        List<StudyRun> all = asked.runs().list(study.id());
        assertThat(all).extracting(StudyRun::state).containsOnly(RunState.FOUND);
        assertThat(all)
                .allSatisfy(run -> assertThat(run.figures())
                        .contains(Figures.of(asked.runs()
                                .found(study.id(), run.step())
                                .orElseThrow()
                                .document())));
        searches += all.size();
        told += ledger.count();
    }

    private void liveForAWhile(LocalApplication application, Api api, ToldSearches ledger) throws InterruptedException {
        if (random.nextInt(AT_THE_START) == 0) {
            application.livesFor(Duration.ofMillis(random.nextInt(2 * LONGEST_PAUSE_MILLIS)));
            return;
        }
        application.awaitReady();
        int before = ledger.count();
        await().atMost(2, TimeUnit.MINUTES).until(() -> !ledger.ask(api) || ledger.count() > before);
        application.livesFor(Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS)));
        ledger.ask(api);
    }

    /** What comes next is handed in as soon as the one before is over. */
    private static void liveUntilNothingIsSearched(LocalApplication application, Api api, ToldSearches ledger) {
        application.awaitReady();
        await().atMost(5, TimeUnit.MINUTES)
                .during(2, TimeUnit.SECONDS)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> !ledger.ask(api));
    }

    private static boolean isRunning(TestScenarios asked, Study study) {
        return asked.runs().study(study.id()).orElseThrow().state() == StudyState.RUNNING;
    }

    private static boolean startedAgain(LocalApplication application) {
        application.startAgain();
        return true;
    }

    private void report() throws IOException {
        String text = String.format(
                Locale.ROOT,
                "%d kills (seed %d) in %d studies of absences, %d searches; %d of them were told to be over before the end;"
                        + " lost, doubled or changed: 0%n",
                kills,
                SEED,
                studies,
                searches,
                told);
        Files.writeString(Path.of("target", "reliability-studies.txt"), text);
    }
}
