package dk.naerplan.solver.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.domain.Roster;
import java.time.Duration;

/**
 * What a search ended with.
 *
 * @param roster the best roster found; another object than the problem, which stays as it was
 * @param moves moves tried
 * @param stoppedEarly whether somebody stopped the search before its limit
 */
public record SolveResult(
        Roster roster, HardMediumSoftLongScore score, Kpis kpis, long moves, Duration elapsed, boolean stoppedEarly) {}
