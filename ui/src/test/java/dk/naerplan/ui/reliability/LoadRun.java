package dk.naerplan.ui.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.ui.api.Api;
import dk.naerplan.ui.api.token.TestTokens;
import dk.naerplan.ui.security.UserRole;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty planners at work on the interface for programs, each with a plan of their own, while two searches go on. A measurement, no
 * test: {@code ./naerplan reliability load} runs it. {@code -Dnaerplan.load.seconds} says for how long.
 */
class LoadRun {

    private static final int PLANNERS = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("naerplan.load.warm-up", 30));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("naerplan.load.seconds", 120));
    private static final String WEEK = DataSetWriter.toText(BundledDataSets.load("helhedsplan"));

    @TempDir
    Path folder;

    @Test
    void plannersAreAnsweredSoonWhileSearchesRun() throws Exception {
        DataSource database = LocalApplication.databaseIn(folder);
        List<String> tokens = IntStream.range(0, PLANNERS)
                .mapToObj(number -> TestTokens.of(database, "planner" + number, UserRole.MANAGER))
                .toList();
        try (var application = LocalApplication.start(folder, false, List.of("naerplan.solve.at-a-time=2"));
                ExecutorService people = Executors.newFixedThreadPool(PLANNERS)) {
            application.awaitReady();
            var watch = new Stopwatch();
            List<Planner> planners = IntStream.range(0, PLANNERS)
                    .mapToObj(number ->
                            Planner.with(new Api(application.address(), tokens.get(number), "da"), WEEK, number, watch))
                    .toList();
            List<String> searches = search(planners.getFirst().api());
            List<Future<?>> work = new ArrayList<>();
            planners.forEach(planner -> work.add(people.submit(planner)));
            application.livesFor(WARM_UP);
            watch.begin();
            application.livesFor(MEASURED);
            watch.end();
            for (String search : searches) {
                assertThat(planners.getFirst()
                                .api()
                                .get(search)
                                .json()
                                .path("state")
                                .asString())
                        .as("runs all along")
                        .isEqualTo("RUNNING");
            }
            planners.forEach(Planner::stop);
            for (Future<?> planner : work) {
                planner.get(1, TimeUnit.MINUTES);
            }
            report(watch);
        }
    }

    /** Two searches that run for longer than the measurement, and the first has begun. */
    private static List<String> search(Api api) {
        List<String> searches = IntStream.range(0, 2)
                .mapToObj(number -> api.post("/jobs?seconds=3600&seed=" + number, WEEK)
                        .header("Location")
                        .replace("/api/v1", ""))
                .toList();
        await().atMost(1, TimeUnit.MINUTES)
                .until(() -> searches.stream()
                        .allMatch(search ->
                                api.get(search).json().path("state").asString().equals("RUNNING")));
        return searches;
    }

    private static void report(Stopwatch watch) throws Exception {
        String text = watch.table()
                + String.format(
                        Locale.ROOT,
                        "%d planners, %d s, two searches on helhedsplan; errors: %d of %d requests;"
                                + " load average at the end %.1f%n",
                        PLANNERS,
                        MEASURED.toSeconds(),
                        watch.errors(),
                        watch.requests(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Files.writeString(Path.of("target", "reliability-load.txt"), text);
        assertThat(watch.requests()).isPositive();
    }
}
