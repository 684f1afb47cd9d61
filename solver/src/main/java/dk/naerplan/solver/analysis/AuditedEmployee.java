package dk.naerplan.solver.analysis;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The week of one employee. */
final class AuditedEmployee {

    private final Employee employee;
    private final List<StaffedSeat> seats;
    private final TreeMap<Integer, AuditedDay> days = new TreeMap<>();
    private final long contract;

    AuditedEmployee(Employee employee, List<StaffedSeat> seats, List<Placement> placements) {
        this.employee = employee;
        this.seats = seats.stream().sorted(StaffedSeat.ORDER).toList();
        this.contract = ContractTime.ofWeek(employee.time());
        for (Placement placement : placements) {
            Office office = placement.getOffice();
            days.put(placement.getDay(), new AuditedDay(employee, placement.getDay(), office, new ArrayList<>()));
        }
        for (StaffedSeat seat : this.seats) {
            days.computeIfAbsent(seat.day(), day -> new AuditedDay(employee, day, null, new ArrayList<>()))
                    .seats()
                    .add(seat);
        }
    }

    Employee employee() {
        return employee;
    }

    /** In seat order. */
    List<StaffedSeat> seats() {
        return seats;
    }

    /** Days with a seat or a placement, in order. */
    List<AuditedDay> days() {
        return List.copyOf(days.values());
    }

    List<AuditedDay> workedDays() {
        return days.values().stream().filter(day -> !day.seats().isEmpty()).toList();
    }

    AuditedDay day(int day) {
        AuditedDay found = days.get(day);
        return found == null ? new AuditedDay(employee, day, null, List.of()) : found;
    }

    /** The offices of the placements that have one, one entry a day. */
    List<Office> offices() {
        var offices = new ArrayList<Office>();
        for (AuditedDay day : days.values()) {
            Office office = day.office();
            if (office != null) {
                offices.add(office);
            }
        }
        return offices;
    }

    long work() {
        return days.values().stream().mapToLong(AuditedDay::work).sum();
    }

    long seatMinutes() {
        return seats.stream().mapToLong(StaffedSeat::duration).sum();
    }

    /** Agreed minutes of the week less absences. */
    long contract() {
        return contract;
    }
}
