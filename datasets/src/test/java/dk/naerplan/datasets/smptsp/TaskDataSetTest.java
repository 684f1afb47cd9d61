package dk.naerplan.datasets.smptsp;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskDataSetTest {

    private static DataSet dataSet(String instance) {
        TaskProblem problem = Instances.problem(instance);
        return TaskDataSet.of(TaskLabels.ofInstance("data_1", problem), problem);
    }

    /** Puts an employee, by position, on each task. */
    private static Roster staffed(Roster roster, int... holders) {
        for (int task = 0; task < holders.length; task++) {
            roster.getAssignments().get(task).setEmployee(roster.getEmployees().get(holders[task]));
        }
        return roster;
    }

    private static HardMediumSoftLongScore score(int... holders) {
        return RosterAuditor.audit(staffed(RosterMapper.toRoster(dataSet(Instances.SMALL)), holders))
                .score();
    }

    @Test
    void isReadWithoutAnyIssue() {
        DataSet document = dataSet(Instances.SMALL);

        assertThat(Documents.readText(DataSetWriter.toText(document)).issues()).isEmpty();
        assertThat(Documents.readText(DataSetWriter.toText(document)).document())
                .contains(document);
    }

    @Test
    void keepsTheNumbersOfTheInstance() {
        Roster roster = RosterMapper.toRoster(dataSet(Instances.SMALL));

        assertThat(roster.getAssignments())
                .extracting(Assignment::getId)
                .containsExactly("t0-1/1", "t1-1/1", "t2-1/1", "t3-1/1", "t4-1/1");
        assertThat(roster.getAssignments().get(1).getEligible())
                .extracting(Employee::id)
                .containsExactly("m1", "m2");
    }

    @Test
    void scoreAtFullCoverageIsTheNumberOfEmployeesLessOne() {
        assertThat(score(0, 1, 0, 1, 0)).isEqualTo(HardMediumSoftLongScore.ofSoft(-1));
        assertThat(score(0, 1, 0, 1, 2)).isEqualTo(HardMediumSoftLongScore.ofSoft(-2));
    }

    @Test
    void overlapsAndMissingQualificationsAreHard() {
        assertThat(score(2, 2, 2, 2, 2).hardScore()).isNegative();
        assertThat(score(1, 2, 2, 1, 0).hardScore()).isNegative();
    }

    @Test
    void uncoveredTaskIsWorseThanAnotherEmployee() {
        Roster roster = staffed(RosterMapper.toRoster(dataSet(Instances.SMALL)), 0, 1, 0, 1, 0);
        roster.getAssignments().getLast().setEmployee(null);

        assertThat(RosterAuditor.audit(roster).score().mediumScore()).isNegative();
    }

    /** Tries every roster of a problem whose least number of employees is known to be 3. */
    @Test
    void bestRosterHasTheLeastNumberOfEmployees() {
        String instance = """
                Jobs = 6
                0 40
                20 60
                40 80
                60 2000
                1990 2010
                2000 2100
                Qualifications = 4
                3: 0 2 3
                3: 1 2 5
                4: 0 3 4 5
                3: 1 4 5
                """;
        Roster roster = RosterMapper.toRoster(dataSet(instance));
        HardMediumSoftLongScore best = IntStream.range(0, 4096)
                .mapToObj(code -> IntStream.range(0, 6)
                        .map(task -> (code >> (2 * task)) & 3)
                        .toArray())
                .map(holders -> RosterAuditor.audit(staffed(roster, holders)).score())
                .max(HardMediumSoftLongScore::compareTo)
                .orElseThrow();

        assertThat(best).isEqualTo(HardMediumSoftLongScore.ofSoft(-2));
    }

    @Test
    void onlyWhatTheProblemKnowsIsJudged() {
        Audit audit = RosterAuditor.audit(RosterMapper.toRoster(dataSet(Instances.SMALL)));

        assertThat(Arrays.stream(RosterRule.values())
                        .filter(rule -> audit.of(rule).weight() > 0))
                .containsExactly(
                        RosterRule.COMPETENCY,
                        RosterRule.AVAILABILITY,
                        RosterRule.OVERLAP,
                        RosterRule.COVERAGE,
                        RosterRule.EXTRA_FACES);
    }

    @Test
    void twoThousandTasksForTwoHundredAndFiftyEmployeesAreReadMappedAndAudited() {
        DataSet document = dataSet(Instances.random(2_000, 250, 1));
        Roster roster = RosterMapper.toRoster(document);
        greedily(roster);
        Audit audit = RosterAuditor.audit(roster);

        assertThat(roster.getAssignments()).hasSize(2_000);
        assertThat(audit.isRuleClean()).isTrue();
        assertThat(audit.kpis().faces().values()).containsExactly(atWork(roster));
        assertThat(audit.score().softScore()).isEqualTo(1L - atWork(roster));
        assertThat(Documents.readText(DataSetWriter.toText(document)).issues()).isEmpty();
    }

    private static int atWork(Roster roster) {
        return (int) roster.getAssignments().stream()
                .map(Assignment::getEmployee)
                .filter(employee -> employee != null)
                .distinct()
                .count();
    }

    /** Gives each task, in order of time, to the first employee who is free. */
    private static void greedily(Roster roster) {
        Map<Employee, Integer> freeFrom = new HashMap<>();
        List<Assignment> inOrder = roster.getAssignments().stream()
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
        for (Assignment seat : inOrder) {
            seat.getEligible().stream()
                    .filter(employee -> freeFrom.getOrDefault(employee, 0) <= seat.start())
                    .findFirst()
                    .ifPresent(employee -> {
                        seat.setEmployee(employee);
                        freeFrom.put(employee, seat.end());
                    });
        }
    }
}
