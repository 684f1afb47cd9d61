package dk.naerplan.ui.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.ui.api.Api;
import dk.naerplan.ui.api.token.TestTokens;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.testing.TestDatabase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the application at random moments while people edit. {@code -Dnaerplan.edits.kills} and {@code -Dnaerplan.seed} say how
 * often and when, {@code -Dnaerplan.edits.database=POSTGRESQL} keeps the data there and not in the data folder; {@code
 * ./naerplan reliability edits} runs it long.
 */
class EditKillsTest {

    private static final int KILLS = Integer.getInteger("naerplan.edits.kills", 3);
    /** No further kill after so long. */
    private static final Duration LONGEST = Duration.ofMinutes(Integer.getInteger("naerplan.edits.minutes", 60));

    private static final TestDatabase DATABASE =
            TestDatabase.valueOf(System.getProperty("naerplan.edits.database", TestDatabase.H2.name()));

    private static final long SEED = Long.getLong("naerplan.seed", 1L);
    private static final int EDITORS = 4;
    private static final int LONGEST_PAUSE_MILLIS = 2_000;
    /** One of so many dies while it starts. */
    private static final int AT_THE_START = 10;

    /** A search may be killed any number of times before it has found something. */
    private static final List<String> SETTINGS = List.of(
            "naerplan.solve.at-a-time=1",
            "naerplan.solve.per-owner=100000",
            "naerplan.solve.in-all=100000",
            "naerplan.solve.fruitless=100000");

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<Editor> editors = new ArrayList<>();
    private final List<Long> recoveries = new ArrayList<>();
    private int kills;
    private int atTheStart;

    @Test
    void whatWasAcknowledgedOutlivesEveryKill() throws Exception {
        List<String> settings = new ArrayList<>(SETTINGS);
        DataSource database = database(settings);
        List<String> tokens = IntStream.range(0, EDITORS)
                .mapToObj(number -> TestTokens.of(database, "editor" + number, UserRole.MANAGER))
                .toList();
        try (var application = LocalApplication.start(folder, true, settings);
                ExecutorService people = Executors.newFixedThreadPool(EDITORS)) {
            for (int number = 0; number < EDITORS; number++) {
                var api = new Api(application.address(), tokens.get(number), "en");
                editors.add(new Editor(api, "editor" + number, new Random(random.nextLong())));
            }
            work(application, people, tokens);
        }

        var store = new StoreInspection(database);
        editors.forEach(store::check);
        store.checkNothingElseIsThere(editors);
        report(store);
    }

    private void work(LocalApplication application, ExecutorService people, List<String> tokens) throws Exception {
        Instant end = Instant.now().plus(LONGEST);
        try {
            while (kills < KILLS && Instant.now().isBefore(end)) {
                killOnce(application, people);
                kills++;
            }
            finish(application, people, tokens);
        } catch (Exception | AssertionError e) {
            e.addSuppressed(new IllegalStateException("The application said: " + application.output()));
            throw e;
        }
    }

    /** Opened for each question, as only one process at a time may have the file. */
    private DataSource database(List<String> settings) {
        if (DATABASE == TestDatabase.H2) {
            return LocalApplication.databaseIn(folder);
        }
        String url = DATABASE.freshUrl();
        settings.add("naerplan.database=" + url);
        return LocalApplication.databaseAt(url);
    }

    private void killOnce(LocalApplication application, ExecutorService people) throws Exception {
        Instant started = Instant.now();
        if (random.nextInt(AT_THE_START) == 0) {
            atTheStart++;
            application.livesFor(Duration.ofMillis(random.nextInt(2 * LONGEST_PAUSE_MILLIS)));
        } else {
            application.awaitReady();
            recoveries.add(Duration.between(started, Instant.now()).toMillis());
            List<Future<?>> work = begin(people);
            int before = acknowledged();
            await().atMost(1, TimeUnit.MINUTES).until(() -> isDone(work) || acknowledged() > before);
            isDone(work);
            application.livesFor(Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS)));
            application.kill();
            for (Future<?> editor : work) {
                editor.get(1, TimeUnit.MINUTES);
            }
        }
        application.kill();
        application.startAgain();
    }

    /** Whoever was not answered asks again, and every search that was accepted comes to its end. */
    private void finish(LocalApplication application, ExecutorService people, List<String> tokens) throws Exception {
        application.awaitReady();
        List<Future<?>> work = begin(people);
        int before = acknowledged();
        await().atMost(1, TimeUnit.MINUTES).until(() -> isDone(work) || acknowledged() > before + EDITORS);
        editors.forEach(Editor::stop);
        for (Future<?> editor : work) {
            editor.get(1, TimeUnit.MINUTES);
        }
        for (String token : tokens) {
            var api = new Api(application.address(), token, "en");
            await().atMost(5, TimeUnit.MINUTES)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> !api.get("/jobs").body().matches("(?s).*\"(QUEUED|RUNNING)\".*"));
        }
    }

    private List<Future<?>> begin(ExecutorService people) {
        return editors.stream().<Future<?>>map(people::submit).toList();
    }

    /** Fails when an editor has found something wrong. */
    private static boolean isDone(List<Future<?>> work) throws Exception {
        for (Future<?> editor : work) {
            if (editor.isDone()) {
                editor.get();
            }
        }
        return work.stream().allMatch(Future::isDone);
    }

    private int acknowledged() {
        return editors.stream().mapToInt(Editor::acknowledged).sum();
    }

    private void report(StoreInspection store) throws IOException {
        int kept =
                editors.stream().mapToInt(editor -> editor.unansweredEdits()[0]).sum();
        int gone =
                editors.stream().mapToInt(editor -> editor.unansweredEdits()[1]).sum();
        List<Long> sorted = recoveries.stream().sorted().toList();
        String text = String.format(
                Locale.ROOT,
                "%s: %d kills (seed %d), %d of them during the start; %d requests acknowledged: %d plans with %d revisions,"
                        + " %d searches; lost: 0%nedits without an answer: %d kept whole, %d not there at all%n"
                        + "ready again after median %.1f s, at most %.1f s (load average at the end %.1f)%n",
                DATABASE,
                kills,
                SEED,
                atTheStart,
                acknowledged(),
                store.plans(),
                store.revisions(),
                store.jobs(),
                kept,
                gone,
                sorted.get(sorted.size() / 2) / 1000.0,
                sorted.getLast() / 1000.0,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Files.writeString(Path.of("target", "reliability-edits.txt"), text);
        assertThat(acknowledged()).isPositive();
    }
}
