package dk.naerplan.solver.scenario.trial;

import dk.naerplan.solver.solving.SolverSettings;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How every variant is searched for.
 *
 * @param limits of each search; with a move limit alone the same trials always end the same. Its own seed does not count
 * @param seeds one search of each variant for each of them, at least one
 * @param parallel searches at the same time, 1 or more; more than there are idle processors takes time from each of them
 */
public record TrialSettings(SolverSettings limits, List<Long> seeds, int parallel) {

    public TrialSettings {
        seeds = List.copyOf(seeds);
        if (seeds.isEmpty() || parallel < 1) {
            throw new IllegalArgumentException(
                    "The trials have the seeds (%s) and (%d) searches at the same time.\n".formatted(seeds, parallel)
                            + "Maybe use at least one of each.");
        }
    }

    /** With the seeds from 0 on. */
    public static TrialSettings of(SolverSettings limits, int seeds, int parallel) {
        return new TrialSettings(limits, LongStream.range(0, seeds).boxed().toList(), parallel);
    }
}
