package dk.naerplan.datasets.bundled;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.OfficeData;
import dk.naerplan.datasets.format.SeatData;
import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.solver.domain.OfficeKind;
import java.util.function.Predicate;

/** Ways of saying that a data set has something. */
final class Shown {

    private Shown() {}

    static Predicate<DataSet> byEmployee(Predicate<EmployeeData> condition) {
        return document -> document.employees().stream().anyMatch(condition);
    }

    static Predicate<DataSet> byActivity(Predicate<ActivityData> condition) {
        return document -> document.activities().stream().anyMatch(condition);
    }

    /** An activity of this week that is called so. */
    static Predicate<DataSet> byName(String part) {
        return byActivity(activity -> activity.label().contains(part));
    }

    static Predicate<DataSet> byPartner(String part) {
        return document -> document.partners().stream()
                .filter(partner -> partner.label().contains(part))
                .anyMatch(partner -> byActivity(activity -> activity.partners().contains(partner.id()))
                        .test(document));
    }

    static Predicate<DataSet> bySession(Predicate<DemandedSession> condition) {
        return document -> DemandedSession.of(document).stream().anyMatch(condition);
    }

    static Predicate<DataSet> bySessions(Predicate<SessionsData> condition) {
        return bySession(session -> condition.test(session.sessions()));
    }

    static Predicate<DataSet> bySeat(Predicate<SeatData> condition) {
        return bySession(session -> session.seats().stream().anyMatch(condition));
    }

    /** Whether the employee usually sits at an office of the kind. */
    static boolean sits(EmployeeData employee, OfficeKind kind, DataSet document) {
        return document.offices().stream()
                .filter(office ->
                        employee.offices().usual().filter(office.id()::equals).isPresent())
                .map(OfficeData::effectiveKind)
                .anyMatch(kind::equals);
    }
}
