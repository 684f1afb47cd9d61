package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DateSpan;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.EmployeeTimeData;
import dk.naerplan.datasets.format.IndicatorsData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Documents whose organisation changes. */
public final class Staff {

    private Staff() {}

    public static DataSet withHours(DataSet document, String employee, double hours) {
        return withTime(document, employee, time -> withHours(time, hours));
    }

    public static DataSet withDatesOff(DataSet document, String employee, List<DateSpan> dates) {
        return withTime(document, employee, time -> time.withDatesOff(dates));
    }

    public static DataSet withTime(DataSet document, String employee, UnaryOperator<EmployeeTimeData> change) {
        return withEmployees(
                document,
                document.employees().stream()
                        .map(each -> each.id().equals(employee) ? each.withTime(change.apply(each.time())) : each)
                        .toList());
    }

    public static double hours(DataSet document, String employee) {
        return time(document, employee).weeklyHours();
    }

    public static EmployeeTimeData time(DataSet document, String employee) {
        return document.employees().stream()
                .filter(each -> each.id().equals(employee))
                .findFirst()
                .orElseThrow()
                .time();
    }

    public static DataSet without(DataSet document, String employee) {
        return withEmployees(
                document,
                document.employees().stream()
                        .filter(each -> !each.id().equals(employee))
                        .toList());
    }

    public static DataSet withArea(DataSet document, String id) {
        var areas = new ArrayList<>(document.areas());
        areas.add(new AreaData(
                id,
                Optional.of("Nyby"),
                Optional.empty(),
                Optional.empty(),
                new IndicatorsData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                0,
                Optional.empty(),
                Optional.empty()));
        return new DataSet(
                document.schemaVersion(),
                document.id(),
                document.name(),
                document.description(),
                document.invented(),
                document.week(),
                document.settings(),
                document.competencies(),
                document.professions(),
                areas,
                document.residentGroups(),
                document.offices(),
                document.venues(),
                document.travel(),
                document.grants(),
                document.employees(),
                document.partners(),
                document.activities(),
                document.links(),
                document.history(),
                document.roster());
    }

    private static DataSet withEmployees(DataSet document, List<EmployeeData> staff) {
        return document.inWeek(document.week(), staff, document.activities(), document.history())
                .withRoster(document.roster());
    }

    private static EmployeeTimeData withHours(EmployeeTimeData time, double hours) {
        return new EmployeeTimeData(
                hours,
                time.workingHours(),
                time.evenings(),
                time.daysOff(),
                time.datesOff(),
                time.absences(),
                time.dailyMaximum(),
                time.allowedOvertime());
    }
}
