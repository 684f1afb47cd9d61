package dk.naerplan.benchmarks.repair;

import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import java.time.Duration;
import java.util.ArrayList;

/** Every absence of one employee on one working day of {@code kommune}: how the repair does, and what is proven of it. */
final class RepairStudy {

    private static final int WORKING_DAYS = 5;

    private RepairStudy() {}

    /** @param arguments take every how many-th absence; milliseconds for each repair */
    public static void main(String[] arguments) {
        int every = Integer.parseInt(arguments[0]);
        var settings = SolverSettings.ofTime(Duration.ofMillis(Long.parseLong(arguments[1])));
        Roster problem = RosterMapper.toRoster(BundledDataSets.load("kommune"));
        var study = new AbsenceStudy(new RosterSolver()
                .solve(problem, SolverSettings.ofMoves(300_000))
                .roster());
        var findings = new ArrayList<AbsenceFinding>();
        int number = 0;
        for (Employee employee : problem.getEmployees()) {
            for (int day = 0; day < WORKING_DAYS; day++) {
                if (number++ % every == 0) {
                    AbsenceFinding finding = study.of(employee.id(), day, settings);
                    System.out.println(finding);
                    findings.add(finding);
                }
            }
        }
        System.out.printf(
                "%d absences: %d rule-clean, %d change only what is freed, %d change others needlessly, longest %s%n",
                findings.size(),
                findings.stream().filter(AbsenceFinding::isRuleClean).count(),
                findings.stream().filter(AbsenceFinding::changesOnlyWhatIsFreed).count(),
                findings.stream()
                        .filter(AbsenceFinding::changesSomebodyNeedlessly)
                        .count(),
                findings.stream()
                        .map(AbsenceFinding::time)
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO));
    }
}
