package dk.naerplan.ui.catalogue;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Destination;
import dk.naerplan.ui.shell.Texts;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first page, and each plan that is opened from it. */
@Component
@Order(10)
class PlansDestination implements Destination {

    @Override
    public String path() {
        return "plans";
    }

    @Override
    public Set<String> alsoUnder() {
        return Set.of("plan");
    }

    @Override
    public String title(Texts texts) {
        return texts.of("nav.plans");
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public boolean isShown() {
        return CurrentUser.is(UserRole.PLANNER);
    }
}
