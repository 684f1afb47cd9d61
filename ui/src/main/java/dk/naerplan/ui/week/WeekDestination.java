package dk.naerplan.ui.week;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Destination;
import dk.naerplan.ui.shell.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is published, for employees and for those who may see nothing else. */
@Component
@Order(60)
class WeekDestination implements Destination {

    @Override
    public String path() {
        return "week";
    }

    @Override
    public String title(Texts texts) {
        return texts.of(CurrentUser.is(UserRole.EMPLOYEE) ? "nav.week" : "nav.published");
    }

    @Override
    public String icon() {
        return CurrentUser.is(UserRole.EMPLOYEE) ? "people" : "calendar";
    }

    @Override
    public boolean isShown() {
        return CurrentUser.is(UserRole.EMPLOYEE)
                || (CurrentUser.is(UserRole.GUEST) && !CurrentUser.is(UserRole.PLANNER));
    }
}
