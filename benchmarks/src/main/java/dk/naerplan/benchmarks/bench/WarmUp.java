package dk.naerplan.benchmarks.bench;

import dk.naerplan.benchmarks.bench.contender.Effort;
import dk.naerplan.benchmarks.bench.contender.StopSignal;
import dk.naerplan.benchmarks.bench.contender.Trace;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;

/** Lets every contender run once without being measured, so that the first one does not pay for starting the virtual machine. */
final class WarmUp {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private WarmUp() {}

    /** Runs limited by moves are not about speed, and need none. */
    static void before(List<PlannedRun> runs, StopSignal stop) {
        var firsts = new LinkedHashMap<String, PlannedRun>();
        runs.stream()
                .filter(run -> run.effort().moves().isEmpty())
                .forEach(run -> firsts.putIfAbsent(run.contender().id(), run));
        for (PlannedRun run : firsts.values()) {
            if (!stop.isGiven()) {
                long millis = Math.min(run.effort().millis(), LONGEST.toMillis());
                run.contender()
                        .run(
                                RosterMapper.toRoster(run.dataSet().source().get()),
                                Effort.of(Duration.ofMillis(millis)),
                                run.seed(),
                                new Trace(),
                                stop);
            }
        }
    }
}
