package dk.naerplan.benchmarks.bench;

import java.time.Duration;
import java.util.List;

/** Estimates how long the rest takes: what was planned for it, times how much longer than planned the runs so far took. */
final class TimeLeft {

    private long planned;
    private long spent;

    void add(PlannedRun run, long millis) {
        planned += run.expectedMillis();
        spent += millis;
    }

    Duration of(List<PlannedRun> rest) {
        long open = rest.stream().mapToLong(PlannedRun::expectedMillis).sum();
        return Duration.ofMillis(planned == 0 ? open : Math.round((double) open * spent / planned));
    }
}
