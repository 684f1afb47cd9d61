package dk.naerplan.ui.roster.act;

import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.roster.edit.LockDay;
import dk.naerplan.ui.roster.edit.LockEmployee;
import dk.naerplan.ui.roster.edit.WithdrawAbsence;
import dk.naerplan.ui.shell.Texts;
import java.util.Optional;
import java.util.Set;

/** What can be done with an employee's week or a day. */
final class PlanDeeds {

    private static final int MORNING = 9 * 60;

    private final Desk desk;
    private final Texts texts;

    PlanDeeds(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    Optional<Employee> employee(String id) {
        return desk.roster().getEmployees().stream()
                .filter(employee -> employee.id().equals(id))
                .findFirst();
    }

    boolean isAway(Employee employee, int day) {
        return employee.time().absences().stream().anyMatch(away -> away.overlap(WeekTime.wholeDay(day)) > 0);
    }

    void recordAbsence(Optional<Employee> employee, Optional<Weekday> day) {
        new AbsenceDialog(desk, texts, employee, day.map(Set::of).orElseGet(Set::of)).open();
    }

    void withdrawAbsence(Employee employee, int day) {
        desk.edit(new WithdrawAbsence(employee.id(), Weekday.of(day)), "");
    }

    void addSession(Optional<Integer> day) {
        SessionDialog.adding(desk, texts, day.map(number -> number * WeekTime.MINUTES_PER_DAY + MORNING))
                .open();
    }

    void lockEmployee(Employee employee, boolean locked) {
        desk.edit(new LockEmployee(employee.id(), locked), "");
    }

    void lockDay(int day, boolean locked) {
        desk.edit(new LockDay(Weekday.of(day), locked), "");
    }
}
