package dk.naerplan.benchmarks.bound;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.benchmarks.exact.HardRules;
import dk.naerplan.benchmarks.town.TownRosters;
import dk.naerplan.benchmarks.town.TownSize;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LimitSearchTest {

    private static final LimitSettings SETTINGS = new LimitSettings(Duration.ofSeconds(60), 1, 0);

    @Test
    void noLocalSearchIsBetterThanTheLimit() {
        for (long seed = 0; seed < 3; seed++) {
            Roster problem = TownRosters.of(new TownSize(3, 8, 2, 50), seed);
            Roster solved = new RosterSolver()
                    .solve(problem, SolverSettings.ofMoves(5_000).withSeed(seed))
                    .roster();

            ProvenLimit limit = search(problem, Optional.of(solved)).run();

            assertThat(limit.isProven()).isTrue();
            assertThat(RosterAuditor.audit(solved).score()).isLessThanOrEqualTo(score(limit));
        }
    }

    @Test
    void lockedSeatsThatOverlapLeaveAHardBoundAboveZero() {
        var week = new RosterFixture();
        Employee amina = week.employee("amina");
        for (String time : new String[] {"Mon 9:00-10:00", "Mon 9:40-11:00"}) {
            Session session = week.session(week.activity("visits"), s -> s.during(time));
            week.seat(session, amina).setPinned(true);
        }

        ProvenLimit limit = search(week.roster(), Optional.empty()).run();

        assertThat(limit.formulation()).isEqualTo(HardRules.MEASURE);
        assertThat(limit.of(RuleLevel.HARD).bound()).isEqualTo(20);
        assertThat(limit.measures()).containsEntry(RosterRule.OVERLAP, 20L);
        assertThat(limit.isProven()).isTrue();
    }

    @Test
    void lockedEmptySeatStaysEmpty() {
        var week = new RosterFixture();
        week.employee("amina");
        Session session = week.session(week.activity("visits"), s -> s.during("Mon 9:00-10:00"));
        Assignment seat = week.seat(session);
        seat.setPinned(true);

        ProvenLimit limit = search(week.roster(), Optional.empty()).run();

        assertThat(limit.of(RuleLevel.MEDIUM).bound()).isEqualTo(60L * session.coverageFactor());
        assertThat(limit.roster().orElseThrow().getAssignments().getFirst().getEmployee())
                .isNull();
    }

    @Test
    void ruleWithoutWeightDoesNotBind() {
        var week = new RosterFixture();
        Employee amina = week.employee("amina");
        for (int i = 0; i < 2; i++) {
            Session session = week.session(week.activity("visits"), s -> s.during("Mon 9:00-10:00"));
            week.seat(session, s -> s.named(amina));
        }
        Roster roster = week.roster();
        new RuleWeights(50, Map.of(RosterRule.OVERLAP, 0)).applyTo(roster);

        ProvenLimit limit = search(roster, Optional.empty()).run();

        assertThat(limit.of(RuleLevel.MEDIUM).value()).hasValue(0);
        assertThat(limit.isProven()).isTrue();
    }

    @Test
    void stoppedSearchProvesNothingButSaysSo() {
        LimitSearch search = search(TownRosters.of(TownSize.TINY, 1), Optional.empty());
        search.stop();

        ProvenLimit limit = search.run();

        assertThat(limit.isProven()).isFalse();
        assertThat(limit.roster()).isEmpty();
        assertThat(limit.of(RuleLevel.SOFT).value()).isEmpty();
        assertThat(limit.of(RuleLevel.SOFT).bound()).isZero();
    }

    @Test
    void searchStoppedOnItsWayKeepsWhatItFound() {
        Roster problem = TownRosters.of(new TownSize(10, 60, 3, 80), 1);
        Roster solved = new RosterSolver()
                .solve(problem, SolverSettings.ofMoves(20_000))
                .roster();
        var stopping = new AtomicReference<Runnable>(() -> {});
        LimitListener listener = (level, value, bound, elapsed) -> Thread.startVirtualThread(stopping.get());
        var settings = new LimitSettings(Duration.ofMinutes(10), 2, 0);
        var search = new LimitSearch(problem, Optional.of(solved), settings, listener, Clock.systemUTC());
        stopping.set(search::stop);

        ProvenLimit limit = search.run();

        assertThat(limit.isProven()).isFalse();
        assertThat(limit.roster()).isPresent();
        assertThat(RosterAuditor.audit(limit.roster().orElseThrow()).score())
                .isGreaterThanOrEqualTo(RosterAuditor.audit(solved).score());
    }

    @Test
    void problemStaysAsItWas() {
        Roster problem = TownRosters.of(TownSize.TINY, 2);

        search(problem, Optional.empty()).run();

        assertThat(problem.getAssignments()).allMatch(seat -> seat.getEmployee() == null);
    }

    private static LimitSearch search(Roster problem, Optional<Roster> start) {
        return new LimitSearch(problem, start, SETTINGS, LimitListener.SILENT, Clock.systemUTC());
    }

    private static HardMediumSoftLongScore score(ProvenLimit limit) {
        return HardMediumSoftLongScore.of(
                -limit.of(RuleLevel.HARD).bound(),
                -limit.of(RuleLevel.MEDIUM).bound(),
                -limit.of(RuleLevel.SOFT).bound());
    }
}
