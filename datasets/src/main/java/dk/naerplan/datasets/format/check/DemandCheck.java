package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.issue.IssueType;

/** Checks that the demand is not beyond all measure, before anything is made of it. */
final class DemandCheck {

    static final int MOST_SESSIONS = 10_000;
    static final int MOST_SEATS = 50_000;

    private DemandCheck() {}

    /** Whether it is of a size that can be worked with. */
    static boolean isBearable(DataSet document, Issues issues) {
        long sessions = DemandedSession.count(document);
        if (sessions > MOST_SESSIONS) {
            report(issues, IssueType.TOO_MANY_SESSIONS, sessions, MOST_SESSIONS);
            return false;
        }
        long seats = DemandedSession.of(document).stream()
                .mapToLong(DemandedSession::seatCount)
                .sum();
        if (seats > MOST_SEATS) {
            report(issues, IssueType.TOO_MANY_SEATS, seats, MOST_SEATS);
            return false;
        }
        return true;
    }

    private static void report(Issues issues, IssueType type, long number, int most) {
        issues.add(type, Pointer.ROOT.to("activities"), String.valueOf(number), String.valueOf(most));
    }
}
