package dk.naerplan.solver.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.random.RandomRosters;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold for any roster, whatever the numbers are. */
class RandomAuditTest {

    private static final int ROSTERS = 500;

    @Test
    void theSameSeedGivesTheSameRoster() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(summary(RandomRosters.of(seed))).isEqualTo(summary(RandomRosters.of(seed)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsBrokenByManyRandomRosters(RosterRule rule) {
        long broken = LongStream.range(0, ROSTERS)
                .mapToObj(RandomRosters::of)
                .filter(roster -> RosterAuditor.audit(roster).of(rule).matches() > 0)
                .count();
        assertThat(broken).isBetween(ROSTERS / 50L, ROSTERS * 9L / 10);
    }

    @Test
    void neitherNamesNorOrderMatter() {
        var renamed = new RandomRosters("other-", 0);
        var shuffled = new RandomRosters("", 42);
        for (long seed = 0; seed < ROSTERS; seed++) {
            String expected = summary(RandomRosters.of(seed));
            assertThat(summary(renamed.roster(seed))).as("renamed %d", seed).isEqualTo(expected);
            assertThat(summary(shuffled.roster(seed))).as("shuffled %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void aDoubledWeightDoublesTheCostAndLeavesTheMeasure() {
        Map<RosterRule, Integer> doubled = new EnumMap<>(RosterRule.class);
        for (RosterRule rule : RosterRule.values()) {
            doubled.put(rule, 2 * rule.defaultWeight());
        }
        for (long seed = 0; seed < ROSTERS; seed++) {
            Roster roster = RandomRosters.of(seed);
            RuleWeights.DEFAULT.applyTo(roster);
            Audit once = RosterAuditor.audit(roster);
            new RuleWeights(50, doubled).applyTo(roster);
            Audit twice = RosterAuditor.audit(roster);
            assertThat(twice.score()).isEqualTo(once.score().multiply(2));
            assertThat(twice.kpis()).isEqualTo(once.kpis());
        }
    }

    @Test
    void figuresAndRulesAgreeOnWhatTheyShare() {
        for (long seed = 0; seed < ROSTERS; seed++) {
            Audit audit = RosterAuditor.audit(RandomRosters.of(seed));
            Ratio total = audit.kpis().coverage().total();
            assertThat(audit.of(RosterRule.TRAVEL).measure())
                    .isEqualTo(audit.kpis().travelMinutes());
            assertThat(audit.of(RosterRule.COVERAGE).matches() == 0).isEqualTo(total.part() == total.whole());
            assertThat(audit.kpis().coverage().byPriority().values().stream().reduce(Ratio.NOTHING, Ratio::plus))
                    .isEqualTo(total);
            assertThat(audit.kpis().coordination().index()).isBetween(0.0, 100.0);
            assertThat(audit.kpis().closeness().percent()).isBetween(0.0, 100.0);
        }
    }

    /** Everything but names and order. */
    private static String summary(Roster roster) {
        Audit audit = RosterAuditor.audit(roster);
        Kpis kpis = audit.kpis();
        return String.join(
                "\n",
                audit.rules().toString(),
                audit.score().toString(),
                kpis.coverage().total().toString(),
                kpis.closeness().toString(),
                kpis.presence().fulfilment().toString(),
                kpis.coordination().toString(),
                kpis.faces().values().stream().sorted().toList().toString(),
                kpis.hours().values().stream()
                        .map(Kpis.Hours::toString)
                        .sorted()
                        .toList()
                        .toString(),
                kpis.grants().values().stream()
                        .map(Kpis.GrantUse::toString)
                        .sorted()
                        .toList()
                        .toString(),
                kpis.response().stream()
                        .map(row -> "%d %s %s".formatted(row.day(), row.half(), row.minutes()))
                        .sorted()
                        .toList()
                        .toString());
    }
}
