package dk.naerplan.datasets.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.EmployeeTimeData;
import dk.naerplan.datasets.format.WishesData;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.UnmetDemand;
import dk.naerplan.solver.domain.UnmetDemand.CompetencyTooLow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What could be learned, and who could be hired, to close demand: every training that opens a seat to somebody, and every colleague once
 * more at half time whom nobody knows yet. Those that open the most seat time come first, empty seats before all others.
 */
public final class StaffChoices {

    /** Half of a full week. */
    private static final double HALF_TIME = 18.5;

    private static final long EMPTY_BEFORE_ANY_OTHER = 1_000;

    private final DataSet data;
    private final Roster roster;

    /** @param solved the data set with the roster whose empty seats count */
    public StaffChoices(DataSet solved) {
        this.data = solved;
        this.roster = RosterMapper.toRoster(solved);
    }

    /** What a training is called in results. */
    public static String nameOf(Change.Train training) {
        return "train %s %s %d".formatted(training.employee(), training.competency(), training.level());
    }

    /** What a new colleague is called in results. */
    public static String nameOf(Change.Hire hiring) {
        return "hire " + hiring.employee().id();
    }

    /** @param most how many at most */
    public List<Change.Train> trainings(int most) {
        var opened = new LinkedHashMap<Change.Train, Long>();
        for (Assignment seat : roster.getAssignments()) {
            for (Employee employee : roster.getEmployees()) {
                if (isFinanced(employee, seat)) {
                    missing(employee, seat).ifPresent(training -> opened.merge(training, worth(seat), Long::sum));
                }
            }
        }
        return first(opened.entrySet().stream().toList(), Map.Entry::getValue, most).stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param most how many at most */
    public List<Change.Hire> hirings(int most) {
        List<EmployeeData> models =
                data.employees().stream().filter(EmployeeData::isHere).toList();
        return first(models, this::openTo, most).stream()
                .map(model -> new Change.Hire(halfTime(model)))
                .toList();
    }

    private Optional<Change.Train> missing(Employee employee, Assignment seat) {
        List<UnmetDemand> unmet = seat.getSeat().unmetBy(employee);
        return unmet.size() == 1 && unmet.getFirst() instanceof CompetencyTooLow low && isHere(employee)
                ? Optional.of(new Change.Train(
                        employee.id(),
                        low.demand().competency().id(),
                        low.demand().level()))
                : Optional.empty();
    }

    private long openTo(EmployeeData model) {
        return roster.getAssignments().stream()
                .filter(seat -> seat.getEligible().stream()
                        .anyMatch(employee -> employee.id().equals(model.id())))
                .mapToLong(StaffChoices::worth)
                .sum();
    }

    private static long worth(Assignment seat) {
        return seat.getEmployee() == null ? seat.duration() * EMPTY_BEFORE_ANY_OTHER : seat.duration();
    }

    private boolean isHere(Employee employee) {
        return data.employees().stream().anyMatch(known -> known.id().equals(employee.id()) && known.isHere());
    }

    private static boolean isFinanced(Employee employee, Assignment seat) {
        Optional<Area> area = seat.area();
        return area.isEmpty() || employee.isFinancedIn(area.get());
    }

    private EmployeeData halfTime(EmployeeData model) {
        EmployeeTimeData time = model.time();
        return new EmployeeData(
                freeId("half-time-" + model.id()),
                Optional.empty(),
                model.employer(),
                model.profession(),
                model.roles(),
                model.competencies(),
                model.reportingDuty(),
                new EmployeeTimeData(
                        HALF_TIME,
                        time.workingHours(),
                        time.evenings(),
                        time.daysOff(),
                        List.of(),
                        List.of(),
                        time.dailyMaximum(),
                        time.allowedOvertime()),
                model.grants(),
                model.offices(),
                WishesData.NONE,
                Map.of());
    }

    private String freeId(String wanted) {
        boolean taken = data.employees().stream().anyMatch(known -> known.id().equals(wanted));
        return taken ? freeId(wanted + "-2") : wanted;
    }

    private static <T> List<T> first(List<T> choices, ToLongFunction<T> worth, int most) {
        var sorted = new ArrayList<>(choices);
        sorted.sort(Comparator.comparingLong(worth).reversed());
        return List.copyOf(sorted.subList(0, Math.min(most, sorted.size())));
    }
}
