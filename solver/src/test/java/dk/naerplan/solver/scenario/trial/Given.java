package dk.naerplan.solver.scenario.trial;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.solving.SolveResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Trials whose searches ended with given costs. */
final class Given {

    private Given() {}

    static Trial trial(String variant, long... softCosts) {
        return of(
                variant,
                LongStream.of(softCosts)
                        .mapToObj(cost -> HardMediumSoftLongScore.of(0, 0, -cost))
                        .toList());
    }

    static Trial broken(String variant, long... hardCosts) {
        return of(
                variant,
                LongStream.of(hardCosts)
                        .mapToObj(cost -> HardMediumSoftLongScore.of(-cost, 0, 0))
                        .toList());
    }

    private static Trial of(String variant, List<HardMediumSoftLongScore> scores) {
        Roster roster = new RosterFixture().roster();
        var runs = new ArrayList<TrialRun>();
        for (HardMediumSoftLongScore score : scores) {
            var result = new SolveResult(roster, score, Kpis.of(roster), 1, Duration.ZERO, false);
            runs.add(new TrialRun(variant, runs.size(), result));
        }
        return new Trial(variant, runs);
    }
}
