package dk.naerplan.datasets.smptsp;

import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.ClockTime;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.FamiliarityRules;
import dk.naerplan.datasets.format.IndicatorsData;
import dk.naerplan.datasets.format.ResidentGroupData;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.SeatPlan;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.Settings;
import dk.naerplan.datasets.format.TravelData;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.WorkRulesData;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.rules.RosterRule;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A problem as a document: one area with one resident group, one session of one seat for each task, employees who are
 * available all week. Only who may take a seat, overlaps, coverage and extra faces count. At full coverage the soft score
 * is therefore the number of employees at work, less one, below 0.
 */
public final class TaskDataSet {

    static final String AREA = "omraade";
    static final String GROUP = "beboere";

    private static final Week WEEK = new Week(2026, 48);
    private static final Set<RosterRule> JUDGED = EnumSet.of(
            RosterRule.COMPETENCY,
            RosterRule.AVAILABILITY,
            RosterRule.OVERLAP,
            RosterRule.COVERAGE,
            RosterRule.EXTRA_FACES);

    private TaskDataSet() {}

    public static DataSet of(TaskLabels labels, TaskProblem problem) {
        return new DataSet(
                DataSet.VERSION,
                Optional.of(labels.id()),
                labels.name(),
                labels.description(),
                true,
                WEEK,
                settings(),
                List.of(),
                List.of(),
                List.of(area()),
                List.of(new ResidentGroupData(GROUP, Optional.of("Beboerne"), AREA, 1)),
                List.of(),
                List.of(),
                TravelData.NONE,
                List.of(),
                TaskStaff.of(labels.employees()),
                List.of(),
                TaskDemand.of(labels.tasks(), problem),
                List.of(),
                List.of(),
                RosterData.EMPTY);
    }

    /**
     * A roster of the document.
     *
     * @param holders for each task, the position of the employee who has it
     */
    public static RosterData plan(TaskProblem problem, List<Integer> holders) {
        var sessions = new LinkedHashMap<String, SessionPlan>();
        for (int task = 0; task < holders.size(); task++) {
            var seat = new SeatPlan(Optional.of(TaskStaff.idOf(holders.get(task))), false);
            var start = WeekMoment.of(problem.tasks().get(task).start());
            sessions.put(TaskDemand.idOf(task) + "-1", new SessionPlan(Optional.of(start), false, Map.of(1, seat)));
        }
        return new RosterData(RosterState.DRAFT, sessions, Map.of(), BaselineData.EMPTY);
    }

    private static AreaData area() {
        var unknown = new IndicatorsData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new AreaData(
                AREA,
                Optional.of("Området"),
                Optional.empty(),
                Optional.empty(),
                unknown,
                0,
                Optional.empty(),
                Optional.empty());
    }

    private static Settings settings() {
        var rest = new WorkRulesData(0, 0, new ClockTime(18 * 60), 1440, 2880);
        return new Settings(
                15, rest, weights(), 50, "as-given", false, List.of(), List.of(), Map.of(), FamiliarityRules.STANDARD);
    }

    private static Map<String, Integer> weights() {
        var weights = new LinkedHashMap<String, Integer>();
        for (RosterRule rule : RosterRule.values()) {
            if (!JUDGED.contains(rule)) {
                weights.put(rule.id(), 0);
            }
        }
        weights.put(RosterRule.EXTRA_FACES.id(), 1);
        return weights;
    }
}
