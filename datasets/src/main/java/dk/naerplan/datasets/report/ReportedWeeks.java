package dk.naerplan.datasets.report;

import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.TrialRun;
import java.util.List;

/**
 * What becomes of the figures over the weeks.
 *
 * @param weeks by seed, then by policy
 */
public record ReportedWeeks(String dataSet, List<ReportedWeek> weeks) implements ReportedStudy {

    /** The key figures of one week under a policy, from one seed. */
    public record ReportedWeek(
            String policy,
            long seed,
            String week,
            double coverage,
            double closeness,
            double coordination,
            double faces,
            double presence,
            double travel) {

        public static ReportedWeek of(String policy, Week week, TrialRun run) {
            return new ReportedWeek(
                    policy,
                    run.seed(),
                    week.toString(),
                    Figure.COVERAGE.of(run),
                    Figure.CLOSENESS.of(run),
                    Figure.COORDINATION.of(run),
                    Figure.FACES.of(run),
                    Figure.PRESENCE.of(run),
                    Figure.TRAVEL.of(run));
        }
    }

    public ReportedWeeks {
        weeks = List.copyOf(weeks);
    }
}
