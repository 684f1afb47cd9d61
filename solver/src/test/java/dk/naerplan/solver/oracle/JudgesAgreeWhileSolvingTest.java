package dk.naerplan.solver.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.random.RandomRosters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Random rosters on the solver's way: every better roster has the score that the auditor gives it. */
class JudgesAgreeWhileSolvingTest {

    private final Judges judges = new Judges();
    private final List<String> failures = new ArrayList<>();
    private int compared;

    @Test
    void afterEachNewBestRoster() {
        solveAll(60, 3_000, EnvironmentMode.PHASE_ASSERT);
        assertThat(failures).isEmpty();
        assertThat(compared).isGreaterThan(200);
    }

    /** The solver itself fails when the score of a move differs from a fresh count. */
    @Test
    void afterEachMoveTheStreamsAgreeWithThemselves() {
        solveAll(25, 300, EnvironmentMode.FULL_ASSERT);
        assertThat(failures).isEmpty();
    }

    private void solveAll(int rosters, long moves, EnvironmentMode mode) {
        for (long seed = 0; seed < rosters; seed++) {
            Roster roster = RandomRosters.of(seed);
            if (!roster.getSessions().isEmpty()) {
                Roster best = solve(seed, roster, moves, mode);
                for (String line : judges.disagreements(best)) {
                    fail("seed %d, solved: %s".formatted(seed, line), best);
                }
            }
        }
    }

    private Roster solve(long seed, Roster roster, long moves, EnvironmentMode mode) {
        var config = Judges.config()
                .withRandomSeed(seed)
                .withEnvironmentMode(mode)
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves));
        Solver<Roster> solver = SolverFactory.<Roster>create(config).buildSolver();
        solver.addEventListener(event -> {
            Roster best = event.getNewBestSolution();
            HardMediumSoftLongScore audited = RosterAuditor.audit(best).score();
            compared++;
            if (!audited.equals(event.getNewBestScore())) {
                fail("seed %d: auditor %s, streams %s".formatted(seed, audited, event.getNewBestScore()), best);
            }
        });
        return solver.solve(roster);
    }

    private void fail(String message, Roster roster) {
        failures.add(message + "\n" + RosterText.of(roster));
    }
}
