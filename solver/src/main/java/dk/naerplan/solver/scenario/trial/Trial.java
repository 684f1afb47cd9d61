package dk.naerplan.solver.scenario.trial;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Comparator;
import java.util.List;

/**
 * All finished searches for one variant.
 *
 * @param runs one for each seed, in their order; at least one
 */
public record Trial(String variant, List<TrialRun> runs) {

    public Trial {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("The variant (%s) has no finished search.\n".formatted(variant)
                    + "Maybe leave it out of what is compared.");
        }
    }

    public Spread of(Figure figure) {
        return Spread.of(runs.stream().map(figure::of).toList());
    }

    /** The run whose score is in the middle; of an even number the lower one of the middle two. */
    public TrialRun median() {
        return runs.stream()
                .sorted(Comparator.comparing(Trial::scoreOf))
                .toList()
                .get((runs.size() - 1) / 2);
    }

    /** The run with the best score, of equals the first. */
    public TrialRun best() {
        return runs.stream()
                .reduce((best, other) -> scoreOf(other).compareTo(scoreOf(best)) > 0 ? other : best)
                .orElseThrow();
    }

    private static HardMediumSoftLongScore scoreOf(TrialRun run) {
        return run.result().score();
    }
}
