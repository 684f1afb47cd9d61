package dk.naerplan.benchmarks.exact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.benchmarks.town.StreamJudge;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.generator.DataSetGenerator;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.GeneratorShape;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All three judges give the same numbers, rule by rule, on solved weeks of the bundled and generated data sets. */
class DataSetJudgesAgreeTest {

    private static final SolverSettings SHORT = SolverSettings.ofMoves(20_000);

    @ParameterizedTest
    @MethodSource("dk.naerplan.datasets.format.io.BundledDataSets#names")
    void solvedWeekMeasuresTheSame(String name) {
        Roster solved = solved(name);
        Audit audit = RosterAuditor.audit(solved);

        assertThat(audit.isRuleClean()).isTrue();
        checkJudges(solved, audit, HardRules.FORBID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lemvig", "morsoe"})
    void solvedWeekMeasuresTheSameWhereHardRulesAreMeasured(String name) {
        Roster solved = solved(name);

        checkJudges(solved, RosterAuditor.audit(solved), HardRules.MEASURE);
    }

    @ParameterizedTest
    @CsvSource({"TOWN,6,2,40", "TOWN,12,4,120", "FACES,20,1,150"})
    void plantedWeekMeasuresTheSame(GeneratorShape shape, int employees, int areas, int sessions) {
        var settings = GeneratorSettings.of(shape, employees, areas, sessions, 1);
        Roster planted =
                RosterMapper.toRoster(DataSetGenerator.generate(settings).solved());

        checkJudges(planted, RosterAuditor.audit(planted), HardRules.FORBID);
    }

    private static Roster solved(String name) {
        return new RosterSolver()
                .solve(RosterMapper.toRoster(BundledDataSets.load(name)), SHORT)
                .roster();
    }

    private static void checkJudges(Roster roster, Audit audit, HardRules hard) {
        Map<RosterRule, Long> model = ModelJudge.measures(roster, hard);
        Map<RosterRule, Long> streams = StreamJudge.costs(roster);
        model.forEach((rule, measure) -> {
            assertThat(measure).as(rule.id()).isEqualTo(audit.of(rule).measure());
            assertThat(streams.get(rule)).as(rule.id()).isEqualTo(audit.of(rule).cost());
        });
        assertThat(model.keySet()).isEqualTo(streams.keySet());
        assertThat(model).containsKey(RosterRule.COVERAGE);
    }
}
