package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.solver.domain.WeekTime;

/** Checks the times at which sessions can lie. */
final class SessionTimesCheck {

    private SessionTimesCheck() {}

    static void check(SessionsData sessions, Pointer at, Findings findings) {
        int fixed = sessions.at().size();
        if (fixed > 0 && sessions.number() != fixed) {
            findings.add(IssueType.COUNT_AND_TIMES, at, String.valueOf(sessions.number()), String.valueOf(fixed));
        }
        if (fixed > 0 && !sessions.windows().isEmpty()) {
            findings.add(IssueType.TIMES_AND_WINDOWS, at, "");
        }
        for (int i = 0; i < fixed; i++) {
            WeekMoment start = sessions.at().get(i);
            if (start.time().minute() + sessions.duration() > WeekTime.MINUTES_PER_DAY) {
                findings.add(IssueType.PAST_MIDNIGHT, at.to("at").to(i), start.toString());
            }
        }
        for (int i = 0; i < sessions.windows().size(); i++) {
            TimeSpan window = sessions.windows().get(i);
            if (window.minutesPerDay() < sessions.duration()) {
                String duration = String.valueOf(sessions.duration());
                findings.add(IssueType.WINDOW_TOO_SHORT, at.to("windows").to(i), window.toString(), duration);
            }
        }
    }
}
