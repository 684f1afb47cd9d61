package dk.naerplan.benchmarks.bench.contender;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.generator.DataSetGenerator;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.GeneratorShape;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContenderTest {

    private static final Effort FEW_MOVES = Effort.of(Duration.ofMinutes(5)).withMoves(3_000);

    private final Trace trace = new Trace();
    private final StopSignal stop = new StopSignal();

    static Stream<Contender> thatTryMoves() {
        return Contender.all().stream().filter(contender -> !(contender instanceof CpSat));
    }

    @Test
    void idsAreAllDifferent() {
        assertThat(Contender.all().stream().map(Contender::id))
                .containsExactly("naerplan", "naerplan-2", "default", "cpsat", "greedy");
        assertThat(Contender.usual().stream().map(Contender::id))
                .containsExactly("naerplan", "default", "cpsat", "greedy");
    }

    @ParameterizedTest
    @MethodSource("thatTryMoves")
    void rosterIsFoundAndTheProblemLeftAlone(Contender contender) {
        Roster problem = lemvig();
        Outcome outcome = contender.run(problem, FEW_MOVES, 0, trace, stop);

        Roster roster = outcome.roster().orElseThrow();
        assertThat(roster.getScore()).isEqualTo(RosterAuditor.audit(roster).score());
        assertThat(outcome.moves()).isPositive();
        assertThat(trace.points()).isNotEmpty();
        assertThat(problem.getAssignments())
                .allSatisfy(seat -> assertThat(seat.getEmployee()).isNull());
    }

    @ParameterizedTest
    @MethodSource("thatTryMoves")
    void sameSeedAndMovesGiveTheSameRoster(Contender contender) {
        assertThat(employees(contender, 3)).isEqualTo(employees(contender, 3));
    }

    private List<String> employees(Contender contender, long seed) {
        Roster roster =
                contender.run(lemvig(), FEW_MOVES, seed, trace, stop).roster().orElseThrow();
        return roster.getAssignments().stream()
                .map(seat -> seat.getId() + "=" + seat.getEmployee())
                .toList();
    }

    @Test
    void greedyFillsEverySeatThatItCanWithoutBreakingARule() {
        Outcome outcome = new GreedyConstruction().run(lemvig(), Effort.of(Duration.ofMinutes(5)), 0, trace, stop);

        assertThat(RosterAuditor.audit(outcome.roster().orElseThrow()).isRuleClean())
                .isTrue();
    }

    @Test
    void hardestSeatToFillComesFirst() {
        List<Integer> eligible = lemvig().getAssignments().stream()
                .sorted(new FewestEligibleFirst())
                .map(seat -> seat.getEligible().size())
                .toList();

        assertThat(eligible).isSorted();
    }

    @Test
    void cpSatProvesASmallWeek() {
        var settings = GeneratorSettings.of(GeneratorShape.TOWN, 2, 1, 4, 1);
        Roster problem =
                RosterMapper.toRoster(DataSetGenerator.generate(settings).document());
        Outcome outcome = new CpSat().run(problem, Effort.of(Duration.ofMinutes(5)), 0, trace, stop);

        var score = RosterAuditor.audit(outcome.roster().orElseThrow()).score();
        assertThat(score.hardScore()).isZero();
        assertThat(score.mediumScore()).isZero();
        assertThat(outcome.softBound()).hasValue(-score.softScore());
    }

    @Test
    void problemsBeyondReachAreNotTaken() {
        var tenSeconds = Effort.of(Duration.ofSeconds(10));
        var hour = Effort.of(Duration.ofHours(1));

        assertThat(new CpSat().takes(300, tenSeconds)).isTrue();
        assertThat(new CpSat().takes(300, Effort.of(Duration.ofSeconds(9)))).isFalse();
        assertThat(new CpSat().takes(301, hour)).isFalse();
        assertThat(new OwnSolver(1).takes(5_000, tenSeconds)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dk.naerplan.benchmarks.bench.contender.Contender#all")
    void stopThatCameBeforeEndsTheRunAtOnce(Contender contender) {
        stop.give();

        assertThat(contender.run(lemvig(), Effort.of(Duration.ofDays(1)), 0, trace, stop))
                .isNotNull();
    }

    private static Roster lemvig() {
        return RosterMapper.toRoster(BundledDataSets.load("lemvig"));
    }
}
