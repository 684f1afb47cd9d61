package dk.naerplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.testing.As;
import dk.naerplan.ui.testing.TestRosters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class})
@ViewPackages(packages = "dk.naerplan.ui")
class NavigationRailTest extends SpringBrowserlessTest {

    @Test
    void managerFindsTheWeeklyPlansFirst() {
        assertThat(places("plans")).startsWith("Ugeplaner").doesNotContain("Min uge");
    }

    @Test
    @As(UserRole.EMPLOYEE)
    void employeeFindsTheOwnWeekAndWishesOnly() {
        assertThat(places("week")).containsExactly("Min uge", "Ønsker");
    }

    @Test
    @As(UserRole.GUEST)
    void guestFindsOnlyWhatIsPublished() {
        assertThat(places("week")).containsExactly("Udgivne uger");
    }

    @Test
    @WithAnonymousUser
    void nobodyFindsNothing() {
        assertThat(places("login")).isEmpty();
        assertThat(find(NavigationRail.class).exists()).as("rail").isFalse();
    }

    @Test
    void placesFollowTheLanguage() {
        places("plans");

        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .startsWith("Weekly plans");
    }

    private List<String> places(String page) {
        UI.getCurrent().setLocale(Languages.DANISH);
        UI.getCurrent().navigate(page);
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }
}
