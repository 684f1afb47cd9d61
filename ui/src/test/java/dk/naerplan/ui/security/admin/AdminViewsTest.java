package dk.naerplan.ui.security.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Account;
import dk.naerplan.ui.security.account.AccountAdmin;
import dk.naerplan.ui.security.audit.AuditEntry;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.testing.As;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = NaerplanApplication.class)
@ViewPackages(packages = "dk.naerplan.ui")
@As(UserRole.ADMINISTRATOR)
class AdminViewsTest extends SpringBrowserlessTest {

    @Autowired
    private AccountAdmin admin;

    @Autowired
    private AuditLog log;

    @BeforeEach
    void speakDanish() {
        UI.getCurrent().setLocale(Languages.DANISH);
    }

    @Test
    void newAccountIsListedWithItsRolesAndItsLinkShown() {
        navigate("accounts", AccountsView.class);
        test(find(Button.class).withId("create-account").single()).click();
        test(find(TextField.class).withId("account-name").single()).setValue("Bo J.");
        test(find(TextField.class).withId("account-username").single()).setValue("Bo.J@vest.dk");
        find(RoleBoxes.class).single().setValue(Set.of(UserRole.PLANNER));
        test(find(Button.class).withId("send-account").single()).click();

        assertThat(find(TextField.class).withId("invitation-link").single().getValue())
                .matches("invitation#[\\w-]{32}");
        assertThat(admin.list())
                .filteredOn(account -> account.username().equals("bo.j@vest.dk"))
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.displayName()).isEqualTo("Bo J.");
                    assertThat(account.roles()).containsExactly(UserRole.PLANNER);
                });
    }

    @Test
    void takenNameIsSaidAtTheField() {
        admin.create(new Account("taken", "Taken", Set.of(), Optional.empty(), false, 1));
        navigate("accounts", AccountsView.class);
        test(find(Button.class).withId("create-account").single()).click();
        TextField username = find(TextField.class).withId("account-username").single();
        test(username).setValue("taken");
        test(find(Button.class).withId("send-account").single()).click();

        assertThat(username.getErrorMessage()).isEqualTo("Der er allerede en konto med det brugernavn.");
    }

    @Test
    void auditLogShowsTheNewestFirst() {
        log.record(AuditKind.PUBLISHED, "anne", "plan 48");
        log.record(AuditKind.EXPORTED, "plan 49");
        AuditView view = navigate("audit", AuditView.class);

        @SuppressWarnings("unchecked")
        Grid<AuditEntry> grid = find(Grid.class, view).single();
        assertThat(test(grid).getCellText(0, 0)).matches("\\d+\\. \\p{L}+ \\d{4} \\d\\d\\.\\d\\d\\.\\d\\d");
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("Data trukket ud");
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("administrator");
        assertThat(test(grid).getCellText(1, 2)).isEqualTo("anne");
        assertThat(test(grid).getCellText(1, 3)).isEqualTo("plan 48");
    }
}
