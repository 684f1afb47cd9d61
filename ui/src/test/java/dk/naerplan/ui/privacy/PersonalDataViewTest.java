package dk.naerplan.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Account;
import dk.naerplan.ui.security.account.AccountAdmin;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.organisation.OrganisationId;
import dk.naerplan.ui.store.organisation.Organisations;
import dk.naerplan.ui.store.privacy.KnownEmployee;
import dk.naerplan.ui.store.privacy.Retention;
import dk.naerplan.ui.store.privacy.RetentionPolicy;
import dk.naerplan.ui.testing.As;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = NaerplanApplication.class)
@ViewPackages(packages = "dk.naerplan.ui")
@As(UserRole.ADMINISTRATOR)
class PersonalDataViewTest extends SpringBrowserlessTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private AccountAdmin accounts;

    @Autowired
    private PersonalData data;

    @Autowired
    private Retention retention;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void speakDanish() {
        UI.getCurrent().setLocale(Languages.DANISH);
    }

    @Test
    void oneEmployeeIsHandedOutAndErasedAfterAWarning() {
        OrganisationId organisation = organisation();
        accounts.create(new Account("hanne.x", "Hanne", Set.of(UserRole.EMPLOYEE), Optional.of("hanne"), false, 1));
        navigate("personal-data", PersonalDataView.class);
        KnownEmployee hanne = known(organisation, "hanne").orElseThrow();
        employee().setValue(hanne);

        assertThat(texts())
                .contains("Medarbejderens konto: hanne.x. Den er med i det, du henter, og i det, du sletter.");
        assertThat(new String(data.export(hanne.ref()), StandardCharsets.UTF_8))
                .contains("Hanne L.", "\"hanne.x\"")
                .doesNotContain("Jens P.");

        test(button("privacy-erase")).click();
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains(
                        "Kontoen hanne.x, med alle adgange",
                        "Tal og statistik: dækning, nærhed, koordinering, transport");
        assertThat(button("privacy-erase-now").isEnabled()).isFalse();
        test(find(Checkbox.class).withId("privacy-known").single()).click();
        test(button("privacy-erase-now")).click();

        assertThat(known(organisation, "hanne")).isEmpty();
        assertThat(employee().getValue()).isNull();
        assertThat(accounts.list()).extracting(Account::username).doesNotContain("hanne.x");
        assertThat(known(organisation, "jens")).isPresent();
    }

    @Test
    void retentionIsSetAndItsLastRunSeen() {
        RetentionPolicy before = retention.policy();
        navigate("personal-data", PersonalDataView.class);

        test(weeks("retention-drafts")).setValue(300);
        test(button("retention-save")).click();
        assertThat(weeks("retention-drafts").getErrorMessage())
                .isEqualTo("Kladder kan ikke gemmes længere end udgivne planer.");
        assertThat(retention.policy()).isEqualTo(before);

        test(weeks("retention-drafts")).setValue(26);
        test(weeks("retention-traces")).setValue(12);
        test(button("retention-save")).click();
        assertThat(retention.policy()).isEqualTo(new RetentionPolicy(26, before.planWeeks(), 12));
        retention.setPolicy(before);

        test(button("retention-run")).click();
        assertThat(find(Paragraph.class).withId("retention-told").single().getText())
                .startsWith("Sidst ryddet op ")
                .endsWith("fjernet.");
        assertThat(retention.last()).isPresent();
    }

    @Test
    void clockThatHasJumpedIsToldUntilSomebodySaysThatItIsRight() {
        jdbc.sql("delete from setting where name = 'retention-clock'").update();
        jdbc.sql("insert into setting (name, content) values ('retention-clock', '2020-01-06T02:30:00Z')")
                .update();

        navigate("personal-data", PersonalDataView.class);
        Paragraph waits = find(Paragraph.class).withId("retention-waits").single();
        assertThat(waits.getText()).startsWith("Der ryddes ikke op om natten: uret er sprunget fra ");

        test(button("retention-run")).click();
        assertThat(waits.isVisible()).isFalse();
        navigate("personal-data", PersonalDataView.class);
        assertThat(find(Paragraph.class).withId("retention-waits").exists()).isFalse();
    }

    private OrganisationId organisation() {
        return SystemUser.call(() -> organisations.create("Vestbyen", Drafts.LEMVIG, "anne", "Ny"))
                .organisation();
    }

    private Optional<KnownEmployee> known(OrganisationId organisation, String id) {
        return data.employees().stream()
                .filter(known -> known.ref().organisation().equals(Optional.of(organisation))
                        && known.ref().employee().equals(id))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<KnownEmployee> employee() {
        return find(ComboBox.class).withId("privacy-employee").single();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private IntegerField weeks(String id) {
        return find(IntegerField.class).withId(id).single();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
