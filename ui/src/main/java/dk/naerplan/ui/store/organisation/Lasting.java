package dk.naerplan.ui.store.organisation;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DateSpans;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.EmployeeTimeData;
import dk.naerplan.datasets.format.SessionGroups;
import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.solver.domain.Week;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a document lasts longer than its week. */
final class Lasting {

    private Lasting() {}

    /** Without history, roster, absences, postponed and extra sessions and cancellations; rhythms go on from the week that they now count from. */
    static DataSet of(DataSet document) {
        return document.inWeek(
                document.week(),
                document.employees().stream()
                        .map(employee -> employee.withTime(employee.time().withoutAbsences()))
                        .toList(),
                document.activities().stream()
                        .map(activity -> lasting(activity, document.week()))
                        .toList(),
                List.of());
    }

    /** A new week of an organisation: nothing remembered, and no dates that were over before it. */
    static DataSet inWeek(DataSet organisation, Week week) {
        return organisation.inWeek(
                week,
                organisation.employees().stream()
                        .map(employee -> since(employee, week))
                        .toList(),
                organisation.activities(),
                List.of());
    }

    /** What two documents are compared by: the week, what was over before it, and how well residents know employees in it, say nothing. */
    static DataSet comparable(DataSet document, Week week) {
        DataSet lasting = of(document);
        return lasting.inWeek(
                week,
                lasting.employees().stream()
                        .map(employee -> since(employee, week).withFamiliarity(Map.of()))
                        .toList(),
                lasting.activities(),
                List.of());
    }

    static boolean isPostponed(SessionsData sessions) {
        return sessions.postponedFrom().isPresent();
    }

    private static EmployeeData since(EmployeeData employee, Week week) {
        EmployeeTimeData time = employee.time();
        return employee.withTime(time.withDatesOff(DateSpans.from(time.datesOff(), week.monday())));
    }

    private static ActivityData lasting(ActivityData activity, Week week) {
        ActivityData regular = activity.withSessions(SessionGroups.joined(activity.sessions().stream()
                .filter(sessions -> !isPostponed(sessions))
                .map(sessions -> sessions.withCancelledIn(Optional.empty()))
                .toList()));
        return regular.everyWeeks() == 1 || regular.fromWeek().isPresent() ? regular : regular.withFromWeek(week);
    }
}
