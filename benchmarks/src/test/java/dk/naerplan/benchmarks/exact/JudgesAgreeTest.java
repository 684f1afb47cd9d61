package dk.naerplan.benchmarks.exact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.benchmarks.town.RandomValues;
import dk.naerplan.benchmarks.town.StreamJudge;
import dk.naerplan.benchmarks.town.TownRosters;
import dk.naerplan.benchmarks.town.TownSize;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.random.RandomRosters;
import dk.naerplan.solver.rules.RosterRule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All three judges give the same numbers, rule by rule. */
class JudgesAgreeTest {

    private static final int RANDOM_ROSTERS = 120;
    private static final int TOWNS = 25;

    @Test
    void anyRandomRosterMeasuresTheSame() {
        for (long seed = 0; seed < RANDOM_ROSTERS; seed++) {
            Roster roster = RandomValues.complete(RandomRosters.of(seed));
            checkJudges(roster, HardRules.MEASURE, seed);
        }
    }

    @Test
    void anyRuleCleanRosterMeasuresTheSameWhenHardRulesBind() {
        int staffed = 0;
        int clean = 0;
        for (long seed = 0; seed < TOWNS; seed++) {
            Optional<Roster> roster = RandomValues.ruleClean(TownRosters.of(TownSize.SMALL, seed), seed);
            if (roster.isPresent()) {
                checkJudges(roster.get(), HardRules.FORBID, seed);
                clean++;
                staffed += (int) roster.get().getAssignments().stream()
                        .filter(seat -> seat.getEmployee() != null)
                        .count();
            }
        }
        assertThat(clean).isGreaterThan(TOWNS / 2);
        assertThat(staffed).isGreaterThan(clean * 15);
    }

    @Test
    void ruleBreakingTownsMeasureTheSame() {
        for (long seed = 0; seed < TOWNS; seed++) {
            Roster roster = TownRosters.of(TownSize.SMALL, seed);
            RandomValues.careless(roster, seed);
            checkJudges(roster, HardRules.MEASURE, seed);
        }
    }

    private static void checkJudges(Roster roster, HardRules hard, long seed) {
        Audit audit = RosterAuditor.audit(roster);
        Map<RosterRule, Long> model = ModelJudge.measures(roster, hard);
        Map<RosterRule, Long> costs = new EnumMap<>(RosterRule.class);
        model.forEach((rule, measure) -> {
            assertThat(measure)
                    .as("%s of seed %d", rule.id(), seed)
                    .isEqualTo(audit.of(rule).measure());
            costs.put(rule, audit.of(rule).cost());
        });
        if (hasAllStarts(roster)) {
            assertThat(StreamJudge.costs(roster)).as("streams, seed %d", seed).isEqualTo(costs);
        }
    }

    /** Timefold does not load a session that is locked without a start; the other two judges do. */
    private static boolean hasAllStarts(Roster roster) {
        return roster.getSessions().stream().allMatch(session -> session.getStart() != null)
                && roster.getPlacements().stream().allMatch(placement -> placement.getOffice() != null);
    }
}
