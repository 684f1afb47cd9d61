package dk.naerplan.datasets.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data sets can be solved, and show what the balance and the placement policy are about. */
class BundledRostersTest {

    private static final long MOVES = 60_000;

    @ParameterizedTest
    @CsvSource({"lemvig, 60000", "morsoe, 60000", "randers, 60000", "helhedsplan, 60000", "kommune, 250000"})
    void everySeatThatCanBeTakenIsTakenWithoutABrokenRule(String name, long moves) {
        Roster solved = solve(RosterMapper.toRoster(BundledFiles.get(name)), moves);
        Audit audit = RosterAuditor.audit(solved);

        assertThat(audit.isRuleClean()).isTrue();
        assertThat(solved.getAssignments())
                .filteredOn(seat -> !seat.isStaffed())
                .extracting(Assignment::getId)
                .isEqualTo(name.equals("helhedsplan") ? List.of("tolk-1/1") : List.of());
    }

    @Test
    void balanceMovesBetweenClosenessAndCoordination() {
        Kpis close = solvedSecretariat("as-given", 0);
        Kpis coordinated = solvedSecretariat("as-given", 100);

        assertThat(close.closeness().percent())
                .isGreaterThan(coordinated.closeness().percent() + 5);
        assertThat(coordinated.coordination().index())
                .isGreaterThan(close.coordination().index() + 5);
    }

    @Test
    void localPlacementGivesPresenceAndCentralPlacementOverview() {
        Kpis local = solvedSecretariat("local", 50);
        Kpis central = solvedSecretariat("central", 50);

        assertThat(local.presence().fulfilment().percent())
                .isGreaterThan(central.presence().fulfilment().percent() + 20);
        assertThat(central.coordination().overview().percent())
                .isGreaterThan(local.coordination().overview().percent() + 50);
        assertThat(local.placements().central()).isZero();
        assertThat(central.placements().local()).isZero();
    }

    private static Kpis solvedSecretariat(String policy, int balance) {
        Roster roster = PlacementPolicy.parse(policy).applyTo(RosterMapper.toRoster(BundledFiles.get("helhedsplan")));
        new RuleWeights(balance, Map.of()).applyTo(roster);
        return Kpis.of(solve(roster, MOVES));
    }

    private static Roster solve(Roster problem, long moves) {
        return new RosterSolver().solve(problem, SolverSettings.ofMoves(moves)).roster();
    }
}
