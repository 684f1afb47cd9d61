package dk.naerplan.solver.scenario;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.PlacementOptions;
import dk.naerplan.solver.domain.WeekTime;
import java.util.List;
import java.util.stream.Stream;

/** Which of the organisation's offices an employee gets to choose from. */
record OfficeChoice(List<Office> offices) {

    PlacementOptions local(Employee employee) {
        return options(employee, localOffices(employee), WeekTime.DAYS_PER_WEEK);
    }

    PlacementOptions central(Employee employee) {
        List<Office> central = centralOffices(employee);
        return central.isEmpty() ? employee.placing() : options(employee, central, 0);
    }

    PlacementOptions outposted(Employee employee, int days) {
        List<Office> central = centralOffices(employee);
        if (central.isEmpty()) {
            return employee.placing();
        }
        return options(
                employee,
                Stream.concat(central.stream(), localOffices(employee).stream()).toList(),
                days);
    }

    PlacementOptions any(Employee employee) {
        List<Office> own = employee.placing().offices();
        List<Office> every = Stream.of(own, localOffices(employee), centralOffices(employee))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return options(employee, own.size() > 1 ? every : offices, WeekTime.DAYS_PER_WEEK);
    }

    private List<Office> localOffices(Employee employee) {
        List<Office> own =
                employee.placing().offices().stream().filter(Office::isLocal).toList();
        if (!own.isEmpty()) {
            return own;
        }
        return offices.stream()
                .filter(office -> office.area().filter(employee::isFinancedIn).isPresent())
                .toList();
    }

    private List<Office> centralOffices(Employee employee) {
        List<Office> own = employee.placing().offices().stream()
                .filter(office -> !office.isLocal())
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        return offices.stream().filter(office -> !office.isLocal()).toList();
    }

    /** The employee's own choice when the policy leaves nothing. */
    private static PlacementOptions options(Employee employee, List<Office> left, int maxLocalDays) {
        List<Office> chosen = left.isEmpty() ? employee.placing().offices() : left;
        return new PlacementOptions(chosen, employee.placing().usual(), maxLocalDays);
    }
}
