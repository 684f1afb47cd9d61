package dk.naerplan.ui.organisation;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Destination;
import dk.naerplan.ui.shell.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept from week to week. */
@Component
@Order(40)
class OrganisationDestination implements Destination {

    @Override
    public String path() {
        return "organisation";
    }

    @Override
    public String title(Texts texts) {
        return texts.of("nav.organisation");
    }

    @Override
    public String icon() {
        return "records";
    }

    @Override
    public boolean isShown() {
        return CurrentUser.is(UserRole.PLANNER);
    }
}
