package dk.naerplan.ui.store.privacy;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.HistoryWeek;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.SeatData;
import dk.naerplan.datasets.format.SeatPlan;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.SessionsData;
import dk.naerplan.datasets.format.WishesData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts a former employee in the place of an employee, wherever a document names one. */
record EmployeeReplacement(String employee, FormerEmployee former) {

    DataSet in(DataSet document) {
        return document.inWeek(
                        document.week(),
                        all(document.employees(), this::person),
                        all(document.activities(), this::activity),
                        all(document.history(), this::week))
                .withRoster(roster(document.roster()));
    }

    /** Skills and hours stay, so that the week still adds up; name, employer, absences and wishes go. */
    private EmployeeData person(EmployeeData given) {
        return given.id().equals(employee)
                ? new EmployeeData(
                        former.id(),
                        Optional.of(former.name()),
                        "",
                        given.profession(),
                        given.roles(),
                        given.competencies(),
                        given.reportingDuty(),
                        given.time().withoutAbsences().withDatesOff(List.of()),
                        given.grants(),
                        given.offices(),
                        WishesData.NONE,
                        given.familiarity())
                : given;
    }

    private ActivityData activity(ActivityData given) {
        return new ActivityData(
                given.id(),
                given.name(),
                given.type(),
                given.focusArea(),
                given.area(),
                given.residentGroup(),
                given.sensitivity(),
                given.priority(),
                given.represents(),
                given.partners(),
                given.minSpacingDays(),
                given.venue(),
                all(given.seats(), this::seat),
                all(given.sessions(), this::sessions),
                given.everyWeeks(),
                given.fromWeek());
    }

    private SessionsData sessions(SessionsData given) {
        return new SessionsData(
                given.count(),
                given.duration(),
                given.preparation(),
                given.at(),
                given.windows(),
                given.postponableWeeks(),
                given.venue(),
                all(given.seats(), this::seat),
                given.postponedFrom(),
                given.cancelledIn());
    }

    private SeatData seat(SeatData given) {
        return new SeatData(
                given.count(),
                given.competencies(),
                given.profession(),
                given.role(),
                given.noReportingDuty(),
                all(given.named(), this::id),
                all(given.excluded(), this::id),
                given.mandatory(),
                given.lead());
    }

    private HistoryWeek week(HistoryWeek given) {
        var contacts = new LinkedHashMap<String, Map<String, Integer>>();
        given.contacts().forEach((group, minutes) -> contacts.put(group, keys(minutes)));
        return new HistoryWeek(given.week(), contacts, keys(given.ends()));
    }

    private RosterData roster(RosterData given) {
        return new RosterData(
                given.state(),
                plans(given.sessions()),
                keys(given.placements()),
                new BaselineData(
                        plans(given.baseline().sessions()),
                        keys(given.baseline().placements())));
    }

    private Map<String, SessionPlan> plans(Map<String, SessionPlan> given) {
        var plans = new LinkedHashMap<String, SessionPlan>();
        given.forEach((session, plan) -> {
            var seats = new LinkedHashMap<Integer, SeatPlan>();
            plan.seats()
                    .forEach((number, seat) ->
                            seats.put(number, new SeatPlan(seat.employee().map(this::id), seat.pinned())));
            plans.put(session, new SessionPlan(plan.start(), plan.pinned(), seats));
        });
        return plans;
    }

    private String id(String given) {
        return given.equals(employee) ? former.id() : given;
    }

    private <T> Map<String, T> keys(Map<String, T> given) {
        var replaced = new LinkedHashMap<String, T>();
        given.forEach((key, value) -> replaced.put(id(key), value));
        return replaced;
    }

    private static <T> List<T> all(List<T> given, UnaryOperator<T> change) {
        return given.stream().map(change).toList();
    }
}
