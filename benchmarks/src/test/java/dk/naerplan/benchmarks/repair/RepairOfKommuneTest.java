package dk.naerplan.benchmarks.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Repairs of the bundled week of 30 employees and 300 sessions, held against what CP-SAT proves. */
class RepairOfKommuneTest {

    private static AbsenceStudy study;

    @BeforeAll
    static void publish() {
        Roster problem = RosterMapper.toRoster(BundledDataSets.load("kommune"));
        study = new AbsenceStudy(new RosterSolver()
                .solve(problem, SolverSettings.ofMoves(40_000))
                .roster());
    }

    @ParameterizedTest
    @CsvSource({"aisha, 1", "bjarke, 2"})
    void nobodyElseChangesUnlessItFillsSeatsThatWouldStayEmpty(String employee, int day) {
        AbsenceFinding finding = study.of(employee, day, SolverSettings.ofMoves(25_000));

        assertThat(finding.isRuleClean()).isTrue();
        assertThat(finding.missing()).isLessThanOrEqualTo(finding.leastMissing());
        assertThat(finding.changesSomebodyNeedlessly()).as("%s", finding).isFalse();
    }
}
