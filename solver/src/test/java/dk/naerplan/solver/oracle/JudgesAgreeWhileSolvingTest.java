package dk.naerplan.solver.oracle;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final int ROSTERS = 60;
    private static final long MOVES = 3_000;

    private final Judges judges = new Judges();
    private final List<String> failures = new ArrayList<>();
    private int compared;

    @Test
    void afterEachNewBestRoster() {
        for (long seed = 0; seed < ROSTERS; seed++) {
            Roster roster = RandomRosters.of(seed);
            if (!roster.getSessions().isEmpty()) {
                Roster best = solve(seed, roster);
                judges.disagreements(best)
                        .forEach(line -> failures.add("solved %s\n%s".formatted(line, RosterText.of(best))));
            }
        }
        assertThat(failures).isEmpty();
        assertThat(compared).isGreaterThan(200);
    }

    private Roster solve(long seed, Roster roster) {
        var config = Judges.config()
                .withRandomSeed(seed)
                .withEnvironmentMode(EnvironmentMode.PHASE_ASSERT)
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(MOVES));
        Solver<Roster> solver = SolverFactory.<Roster>create(config).buildSolver();
        solver.addEventListener(event -> {
            compared++;
            var audited = RosterAuditor.audit(event.getNewBestSolution()).score();
            if (!audited.equals(event.getNewBestScore())) {
                failures.add("seed %d: auditor %s, streams %s\n%s"
                        .formatted(seed, audited, event.getNewBestScore(), RosterText.of(event.getNewBestSolution())));
            }
        });
        return solver.solve(roster);
    }
}
