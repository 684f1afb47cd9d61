package dk.naerplan.benchmarks.bench;

import dk.naerplan.benchmarks.bench.contender.Effort;
import dk.naerplan.benchmarks.bench.contender.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Finished runs for tests. */
public final class Runs {

    private static final Machine MACHINE = new Machine("TestOS", "test64", 2, 24, 6, "25");

    private Runs() {}

    /** A run without broken rules that had its coverage after 2 s and its soft cost after 9 s of 10. */
    public static RunRecord run(String dataSet, int sessions, String contender, long seed, Cost cost) {
        return new RunRecord(
                key(dataSet, contender, seed),
                Instant.parse("2026-11-22T10:00:00Z"),
                new Size(3, 2, sessions, sessions * 2),
                Optional.of(cost),
                100 - cost.medium() / 10.0,
                50_000,
                10_000,
                OptionalLong.empty(),
                OptionalLong.empty(),
                List.of(
                        point(500, cost.hard(), cost.medium() + 10, cost.soft() + 900),
                        point(2_000, cost.hard(), cost.medium(), cost.soft() + 1_000),
                        point(9_000, cost.hard(), cost.medium(), cost.soft())));
    }

    /** The same run with a bound on its soft cost. */
    public static RunRecord proving(RunRecord run, long softBound) {
        return new RunRecord(
                run.key(),
                run.finished(),
                run.size(),
                run.cost(),
                run.coverage(),
                0,
                run.millis(),
                OptionalLong.of(0),
                OptionalLong.of(softBound),
                run.trace());
    }

    /** A run that found no roster. */
    public static RunRecord fruitless(String dataSet, int sessions, String contender, long seed) {
        return new RunRecord(
                key(dataSet, contender, seed),
                Instant.parse("2026-11-22T10:00:00Z"),
                new Size(3, 2, sessions, sessions * 2),
                Optional.empty(),
                0,
                0,
                10_000,
                OptionalLong.empty(),
                OptionalLong.empty(),
                List.of());
    }

    private static RunKey key(String dataSet, String contender, long seed) {
        return new RunKey(dataSet, "f00d", contender, seed, Effort.of(Duration.ofSeconds(10)), "classes", MACHINE);
    }

    private static Point point(long millis, long hard, long medium, long soft) {
        return new Point(millis, hard, OptionalLong.of(medium), OptionalLong.of(soft));
    }
}
