package dk.naerplan.ui.wishes;

import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Destination;
import dk.naerplan.ui.shell.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Wishes and days without work, for employees. */
@Component
@Order(61)
class WishesDestination implements Destination {

    @Override
    public String path() {
        return "wishes";
    }

    @Override
    public String title(Texts texts) {
        return texts.of("wishes.nav");
    }

    @Override
    public String icon() {
        return "check";
    }

    @Override
    public boolean isShown() {
        return CurrentUser.is(UserRole.EMPLOYEE);
    }
}
