package dk.naerplan.ui.wishes;

import dk.naerplan.solver.domain.Week;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.MayTellOwn;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.store.WeekCalendar;
import dk.naerplan.ui.store.published.PublishedPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the employee who asks tells of themselves. No method names an employee, so nobody reaches what others have told. Who has the
 * role and stands for no employee has nothing to tell.
 */
@Service
@Transactional
@MayTellOwn
public class OwnWishes {

    /** How far ahead one can tell a day without work. */
    public static final int DAYS_AHEAD = 366;

    private final WishTable table;
    private final PublishedPlans published;
    private final Clock clock;

    public OwnWishes(WishTable table, PublishedPlans published, Clock clock) {
        this.table = table;
        this.published = published;
        this.clock = clock;
    }

    /** What became of a day. */
    public enum Told {
        NOTED,
        /** Its week is published with the employee in it: only a manager can change that. */
        AFTER_PUBLISHING,
        /** It is over, or too far ahead. */
        NOT_POSSIBLE
    }

    @Transactional(readOnly = true)
    public List<Wish> wishes() {
        return table.wishes(self());
    }

    public void wish(Wish wish) {
        table.put(self(), wish);
    }

    /** From today, in order. */
    @Transactional(readOnly = true)
    public List<LocalDate> unavailable() {
        return table.unavailable(self(), today(), today().plusDays(DAYS_AHEAD));
    }

    public Told addUnavailable(LocalDate day) {
        if (day.isBefore(today()) || day.isAfter(today().plusDays(DAYS_AHEAD))) {
            return Told.NOT_POSSIBLE;
        }
        table.add(self(), day);
        return isPublished(day) ? Told.AFTER_PUBLISHING : Told.NOTED;
    }

    public void removeUnavailable(LocalDate day) {
        table.remove(self(), day);
    }

    /** Whether the week of the day is published with the one who asks in it. */
    @Transactional(readOnly = true)
    public boolean isPublished(LocalDate day) {
        Week week = Week.of(day);
        return published.list().stream()
                .filter(plan -> plan.week().equals(week))
                .flatMap(plan -> published.view(plan.id()).stream())
                .anyMatch(view -> view.self().isPresent());
    }

    private LocalDate today() {
        return clock.instant().atZone(WeekCalendar.ZONE).toLocalDate();
    }

    private static String self() {
        return CurrentUser.find()
                .flatMap(User::employee)
                .orElseThrow(() -> new AccessDeniedException("The account stands for no employee."));
    }
}
