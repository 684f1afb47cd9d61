package dk.naerplan.benchmarks.bound;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.benchmarks.town.AllRosters;
import dk.naerplan.benchmarks.town.RandomValues;
import dk.naerplan.benchmarks.town.TownRosters;
import dk.naerplan.benchmarks.town.TownSize;
import dk.naerplan.benchmarks.town.Twins;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.rules.RuleLevel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** On problems so small that all rosters can be tried, the limit is the best of them. */
class BruteForceTest {

    private static final int TOWNS = 40;
    private static final int MOST_PLACEMENTS = 3;
    private static final long MOST_ROSTERS = 30_000;

    @Test
    void limitIsTheBestOfAllRosters() {
        int tried = 0;
        for (long seed = 0; seed < TOWNS; seed++) {
            Roster roster = withFewPlacements(TownRosters.of(TownSize.TINY, seed));
            if (AllRosters.count(roster) <= MOST_ROSTERS) {
                ProvenLimit limit = limit(roster, Optional.empty());
                assertThat(limit.isProven()).as("seed %d is proven", seed).isTrue();
                assertThat(score(limit)).as("seed %d", seed).isEqualTo(best(roster));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(TOWNS / 4);
    }

    /** Searching only one order of alike sessions, and bounding coverage without travel, cuts off no best roster. */
    @Test
    void limitOfATownWithTwinsIsTheBestOfAllRosters() {
        int tried = 0;
        for (long seed = 0; seed < TOWNS; seed++) {
            Roster roster = withFewPlacements(Twins.in(TownRosters.of(new TownSize(2, 2, 2, 80), seed), 1));
            Optional<Roster> start = RandomValues.ruleClean(RosterEdit.copyOf(roster), seed);
            if (roster.getSessions().size() > 2 && start.isPresent() && AllRosters.count(roster) <= MOST_ROSTERS) {
                ProvenLimit limit = limit(roster, start);
                assertThat(limit.isProven()).as("seed %d is proven", seed).isTrue();
                assertThat(score(limit)).as("seed %d", seed).isEqualTo(best(roster));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(TOWNS / 4);
    }

    private static Roster withFewPlacements(Roster roster) {
        List<Placement> placements = roster.getPlacements();
        return new Roster(
                roster.getFacts(),
                roster.getSessions(),
                roster.getAssignments(),
                placements.subList(0, Math.min(MOST_PLACEMENTS, placements.size())));
    }

    private static ProvenLimit limit(Roster roster, Optional<Roster> start) {
        var settings = new LimitSettings(Duration.ofSeconds(60), 1, 0);
        return new LimitSearch(roster, start, settings, LimitListener.SILENT, Clock.systemUTC()).run();
    }

    private static HardMediumSoftLongScore score(ProvenLimit limit) {
        return HardMediumSoftLongScore.of(
                -limit.of(RuleLevel.HARD).bound(),
                -limit.of(RuleLevel.MEDIUM).bound(),
                -limit.of(RuleLevel.SOFT).bound());
    }

    private static HardMediumSoftLongScore best(Roster roster) {
        var best = new AtomicReference<HardMediumSoftLongScore>();
        AllRosters.visit(roster, candidate -> {
            HardMediumSoftLongScore score = RosterAuditor.audit(candidate).score();
            best.accumulateAndGet(score, (one, other) -> one == null || other.compareTo(one) > 0 ? other : one);
        });
        return best.get();
    }
}
