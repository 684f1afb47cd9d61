package dk.naerplan.ui.scenario;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Destination;
import dk.naerplan.ui.shell.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody asks what another way of placing would mean. */
@Component
@Order(20)
class ScenarioDestination implements Destination {

    @Override
    public String path() {
        return "scenarios";
    }

    @Override
    public String title(Texts texts) {
        return texts.of("nav.scenarios");
    }

    @Override
    public String icon() {
        return "compare";
    }

    @Override
    public boolean isShown() {
        return CurrentUser.is(UserRole.PLANNER);
    }
}
