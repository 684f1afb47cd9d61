package dk.naerplan.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.generator.settings.Difficulty;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.GeneratorShape;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacesTest {

    private static final GeneratedDataSet FACES = Generated.of(GeneratorShape.FACES, 40, 1, 300, 9);

    @Test
    void onlyExtraFacesCostsAnythingSoft() {
        Roster roster = RosterMapper.toRoster(FACES.document());

        assertThat(Arrays.stream(RosterRule.values())
                        .filter(rule -> rule.level() == RuleLevel.SOFT)
                        .filter(rule -> RuleWeights.in(roster, rule) > 0))
                .containsExactly(RosterRule.EXTRA_FACES);
    }

    @Test
    void softScoreCountsTheEmployeesAtWork() {
        Roster planted = Generated.planted(FACES);
        long atWork = planted.getAssignments().stream()
                .map(Assignment::employee)
                .distinct()
                .count();

        assertThat(atWork).isEqualTo(32);
        assertThat(RosterAuditor.audit(planted).score().softScore()).isEqualTo(-(atWork - 1));
    }

    @Test
    void everySessionHasOneSeatAtAFixedTime() {
        Roster roster = RosterMapper.toRoster(FACES.document());

        assertThat(roster.getAssignments()).hasSameSizeAs(roster.getSessions());
        assertThat(roster.getSessions()).extracting(Session::isFrozen).containsOnly(true);
        assertThat(roster.getFacts().groups()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 80, 100})
    void scarcityIsTheShareOfSessionsThatAnEmployeeIsNotQualifiedFor(int scarcity) {
        var difficulty = new Difficulty(10, 0, scarcity, 1, 100, 0, 0, 0);
        var settings = new GeneratorSettings(GeneratorShape.FACES, 40, 1, 300, 9, difficulty);
        Roster roster =
                RosterMapper.toRoster(DataSetGenerator.generate(settings).document());
        double eligible = roster.getAssignments().stream()
                .mapToInt(seat -> seat.getEligible().size())
                .average()
                .orElseThrow();

        assertThat(eligible).isBetween(40 * (100 - scarcity) / 100.0, 40 * (100 - scarcity) / 100.0 + 2);
    }

    /** 32 employees with two days of eight hours. */
    @ParameterizedTest
    @ValueSource(ints = {0, 10, 40, 70})
    void slackIsTheTimeBetweenTheSessions(int slack) {
        var difficulty = new Difficulty(slack, 0, 50, 1, 100, 0, 0, 0);
        var settings = new GeneratorSettings(GeneratorShape.FACES, 40, 1, 300, 9, difficulty);
        int minutes = RosterMapper.toRoster(DataSetGenerator.generate(settings).document()).getSessions().stream()
                .mapToInt(Session::getDuration)
                .sum();

        assertThat(minutes)
                .isBetween(
                        32 * 2 * 480 * (100 - slack - slack / 10) / 100,
                        32 * 2 * 480 * (100 - slack + slack / 10) / 100);
    }

    @Test
    void manySessionsSpreadOverTheWeek() {
        assertThat(days(Generated.of(GeneratorShape.FACES, 250, 1, 2_000, 1))).isEqualTo(2);
        assertThat(days(Generated.of(GeneratorShape.FACES, 10, 1, 40, 1))).isEqualTo(1);
        assertThat(days(Generated.of(GeneratorShape.FACES, 10, 1, 1_000, 1))).isEqualTo(7);
    }

    private static long days(GeneratedDataSet generated) {
        return RosterMapper.toRoster(generated.document()).getSessions().stream()
                .map(Session::getDay)
                .distinct()
                .count();
    }
}
