package dk.naerplan.solver.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.domain.Roster;
import java.time.Duration;

/**
 * How far a search has come.
 *
 * @param best the best roster so far, a snapshot that nothing changes any more; must not be changed by whoever gets it
 * @param moves moves tried since the start
 * @param movesPerSecond over the whole search
 * @param fraction share of the limit that is used up, 0 to 1
 */
public record SolveProgress(
        Roster best,
        HardMediumSoftLongScore score,
        Kpis kpis,
        long moves,
        long movesPerSecond,
        Duration elapsed,
        double fraction) {}
