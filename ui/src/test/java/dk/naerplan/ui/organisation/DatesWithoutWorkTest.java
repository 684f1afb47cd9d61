package dk.naerplan.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import dk.naerplan.datasets.format.DateSpan;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.table.Column;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.Staff;
import dk.naerplan.ui.store.organisation.OrganisationId;
import dk.naerplan.ui.store.organisation.Organisations;
import dk.naerplan.ui.testing.As;
import dk.naerplan.ui.testing.TestRosters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;

/** Dates without work, told for one employee and for many. */
@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class})
@ViewPackages(packages = "dk.naerplan.ui")
class DatesWithoutWorkTest extends SpringBrowserlessTest {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    @Autowired
    private Organisations organisations;

    private OrganisationId organisation = new OrganisationId(new UUID(0, 0));

    @BeforeEach
    void karenHasTwoHolidays() {
        UI.getCurrent().setLocale(Languages.DANISH);
        var document = Staff.withDatesOff(
                BundledDataSets.load("lemvig"),
                "karen",
                List.of(DateSpan.parse("2026-12-21/2026-12-23"), DateSpan.parse("2027-02-15")));
        organisation = SystemUser.call(() -> organisations.create("Prøve", document, "anne", ""))
                .organisation();
        UI.getCurrent().navigate("organisation/employees/" + organisation);
    }

    @Test
    void datesAreAddedTakenAwayAndSaved() {
        open("karen");
        assertThat(told()).containsExactly("21.–23. december 2026", "15. februar 2027");

        picker("Første dag").setValue(CHRISTMAS_EVE);
        picker("Sidste dag").setValue(CHRISTMAS_EVE.plusDays(1));
        click("Tilføj datoer");
        test(find(Button.class).all().stream()
                        .filter(button -> "Fjern 15. februar 2027"
                                .equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(told()).containsExactly("21.–25. december 2026");
        test(find(Button.class).withId("save-record").single()).click();
        assertThat(datesOf("karen")).containsExactly(DateSpan.parse("2026-12-21/2026-12-25"));
    }

    @Test
    void whatIsPickedAndNotAddedIsSavedToo() {
        open("jens");
        picker("Sidste dag").setValue(CHRISTMAS_EVE);
        picker("Første dag").setValue(CHRISTMAS_EVE.plusDays(7));
        test(find(Button.class).withId("save-record").single()).click();

        assertThat(datesOf("jens")).containsExactly(DateSpan.parse("2026-12-24/2026-12-31"));
    }

    @Test
    void whoAddsNothingIsToldWhatIsMissing() {
        open("jens");
        click("Tilføj datoer");

        assertThat(find(CustomField.class).single().isInvalid()).isTrue();
        assertThat(find(CustomField.class).single().getErrorMessage()).isEqualTo("Vælg en dato først.");
        assertThat(told()).containsExactly("Ingen");
    }

    @Test
    void holidayForAllTakesNobodysAway() {
        List<JsonNode> all = grid().getListDataView().getItems().toList();
        grid().asMultiSelect().select(all.toArray(JsonNode[]::new));
        test(find(Button.class).withId("change-marked").single()).click();
        ComboBox<Column> choice = bulkChoice();
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(column -> column.key().equals("time.datesOff"))
                .findFirst()
                .orElseThrow());
        picker("Første dag").setValue(CHRISTMAS_EVE);
        test(find(Button.class).withId("apply-to-marked").single()).click();

        assertThat(organisations.newest(organisation).document().employees())
                .extracting(EmployeeData::id)
                .allSatisfy(id -> assertThat(datesOf(id)).anyMatch(span -> span.contains(CHRISTMAS_EVE)));
        assertThat(datesOf("karen"))
                .containsExactly(DateSpan.parse("2026-12-21/2026-12-24"), DateSpan.parse("2027-02-15"));
    }

    @Test
    @As(UserRole.PLANNER)
    void whoMayNotEditReadsTheDates() {
        open("karen");

        assertThat(told()).containsExactly("21.–23. december 2026", "15. februar 2027");
        assertThat(find(DatePicker.class).all()).isEmpty();
    }

    private void open(String employee) {
        JsonNode record = grid().getListDataView()
                .getItems()
                .filter(each -> each.path("id").asString().equals(employee))
                .findFirst()
                .orElseThrow();
        find(TablePage.class).single().open(Optional.of(record));
    }

    private List<DateSpan> datesOf(String employee) {
        return Staff.time(organisations.newest(organisation).document(), employee)
                .datesOff();
    }

    private List<String> told() {
        return find(ListItem.class).from(find(CustomField.class).single()).all().stream()
                .map(item -> item.getElement().getTextRecursively().replace("Fjern", ""))
                .toList();
    }

    private DatePicker picker(String label) {
        return find(DatePicker.class).all().stream()
                .filter(picker -> label.equals(picker.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Column> bulkChoice() {
        return find(ComboBox.class).all().stream()
                .filter(box -> "Hvad skal være ens?".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Grid<JsonNode> grid() {
        return find(Grid.class).single();
    }
}
