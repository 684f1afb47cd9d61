package dk.naerplan.ui.api.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.api.feed.Feeds;
import dk.naerplan.ui.api.token.ApiToken;
import dk.naerplan.ui.api.token.Scope;
import dk.naerplan.ui.api.token.Secret;
import dk.naerplan.ui.api.token.Tokens;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Account;
import dk.naerplan.ui.security.account.Accounts;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.testing.As;
import dk.naerplan.ui.testing.TestRosters;
import dk.naerplan.ui.testing.TestUsers;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class})
@ViewPackages(packages = "dk.naerplan.ui")
class ProgramsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Tokens tokens;

    @Autowired
    private Feeds feeds;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void open() {
        for (UserRole role : EnumSet.of(UserRole.MANAGER, UserRole.EMPLOYEE)) {
            String name = TestUsers.of(role).name();
            accounts.ensure(new Account(name, name, Set.of(role), Optional.empty(), false, 1));
        }
        UI.getCurrent().setLocale(Languages.DANISH);
        navigate("programs", ProgramsView.class);
    }

    @Test
    void tokenIsMadeShownOnceAndRevoked() {
        find(TextField.class).withId("program-name").single().setValue("Journalen");
        scopes().setValue(EnumSet.of(Scope.READ, Scope.SOLVE));
        press("program-create");

        String secret = find(TextField.class).withId("program-secret").single().getValue();
        ApiToken made = tokens.accept(new Secret(secret)).orElseThrow();
        assertThat(made.owner()).isEqualTo("manager");
        assertThat(made.scopes()).containsExactly(Scope.READ, Scope.SOLVE);
        assertThat(find(ListItem.class).all())
                .anySatisfy(item -> assertThat(item.getElement().getTextRecursively())
                        .contains("Journalen", "Læse planer, Søge efter planer"));

        find(Button.class).withText("Træk tilbage").atIndex(1).click();
        assertThat(tokens.accept(new Secret(secret))).isEmpty();
    }

    @Test
    void formSaysWhatIsMissing() {
        int before = tokens.of("manager").size();

        press("program-create");

        assertThat(find(TextField.class).withId("program-name").single().isInvalid())
                .isTrue();
        assertThat(scopes().isInvalid()).isTrue();
        assertThat(tokens.of("manager")).hasSize(before);
    }

    @Test
    void managerIsOfferedWhatManagersMay() {
        assertThat(scopes().getListDataView().getItems())
                .containsExactly(Scope.READ, Scope.PLAN, Scope.SOLVE, Scope.METRICS);
    }

    @Test
    @As(UserRole.EMPLOYEE)
    void employeeIsOfferedToReadWhatIsPublished() {
        assertThat(scopes().getListDataView().getItems()).containsExactly(Scope.READ, Scope.METRICS);
    }

    @Test
    @As(UserRole.EMPLOYEE)
    void employeeSubscribesToTheirCalendar() {
        press("program-subscribe");

        String address =
                find(TextField.class).withId("program-address").single().getValue();
        assertThat(address).startsWith("/api/v1/calendars/cal_").endsWith(".ics");
        assertThat(feeds.of("employee"))
                .singleElement()
                .satisfies(feed -> assertThat(feed.employee()).isEqualTo("amina"));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Scope> scopes() {
        return find(CheckboxGroup.class).single();
    }

    private void press(String id) {
        find(Button.class).withId(id).single().click();
    }
}
