package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.generator.staff.StaffMember;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.WeekTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The week of one employee as it fills up. */
final class Diary {

    private static final Comparator<Slot> BY_START = Comparator.comparingInt(Slot::start);

    private final StaffMember member;
    private final Employee employee;
    private final int budget;
    private final List<List<Slot>> days = new ArrayList<>();
    private int used;

    /** @param slack share of the contract to leave free, in percent */
    Diary(StaffMember member, Employee employee, int slack) {
        this.member = member;
        this.employee = employee;
        this.budget = employee.time().contractOfWeek() * (100 - slack) / 100;
        for (int day = 0; day < WeekTime.DAYS_PER_WEEK; day++) {
            days.add(List.of());
        }
    }

    StaffMember member() {
        return member;
    }

    Employee employee() {
        return employee;
    }

    /** Minutes that can still be worked. */
    int free() {
        return budget - used;
    }

    /** From 1 for an empty week to 0 for a full one. */
    double freeShare() {
        return budget == 0 ? 0 : (double) free() / budget;
    }

    int workOn(int day) {
        return DayLoad.of(days.get(day)).minutes();
    }

    /** Minutes of work that the slot adds, ways included; negative when it can not be taken. */
    int extraWork(Slot slot) {
        if (isBusyDuring(slot) || !employee.time().isAvailable(slot.start(), slot.end())) {
            return -1;
        }
        List<Slot> day = with(slot);
        DayLoad load = DayLoad.of(day);
        int extra = load.minutes() - workOn(slot.day());
        boolean fits = load.possible()
                && load.minutes() <= employee.time().dailyMaximum()
                && used + extra <= budget
                && isRested(day);
        return fits ? extra : -1;
    }

    private boolean isBusyDuring(Slot slot) {
        for (Slot other : days.get(slot.day())) {
            if (other.start() < slot.end() && slot.start() < other.end()) {
                return true;
            }
        }
        return false;
    }

    void take(Slot slot) {
        used += extraWork(slot);
        days.set(slot.day(), with(slot));
    }

    private List<Slot> with(Slot slot) {
        var day = new ArrayList<>(days.get(slot.day()));
        day.add(slot);
        day.sort(BY_START);
        return day;
    }

    /** Whether the daily rest lies before and after the day. */
    private boolean isRested(List<Slot> day) {
        int rest = employee.time().rules().dailyRest();
        int first = day.getFirst().start();
        int last = day.getLast().end();
        return days.stream()
                .filter(other -> !other.isEmpty()
                        && other.getFirst().day() != day.getFirst().day())
                .allMatch(other -> other.getLast().end() + rest <= first
                        || last + rest <= other.getFirst().start());
    }
}
