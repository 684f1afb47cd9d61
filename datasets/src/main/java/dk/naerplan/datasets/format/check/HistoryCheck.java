package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.solver.domain.Week;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** Checks the weeks of the history. */
final class HistoryCheck {

    static final int MOST_WEEKS = 260;

    private HistoryCheck() {}

    static void check(DataSet document, Findings findings) {
        Set<Week> seen = new HashSet<>();
        for (int i = 0; i < document.history().size(); i++) {
            Week week = document.history().get(i).week();
            Pointer at = Pointer.ROOT.to("history").to(i).to("week");
            long age = ChronoUnit.WEEKS.between(week.monday(), document.week().monday());
            if (age < 1 || age > MOST_WEEKS) {
                String planned = document.week().toString();
                findings.add(IssueType.HISTORY_NOT_EARLIER, at, week.toString(), planned, String.valueOf(MOST_WEEKS));
            } else if (!seen.add(week)) {
                findings.add(IssueType.DUPLICATE_WEEK, at, week.toString());
            }
        }
    }
}
