package dk.naerplan.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.table.Column;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.Change;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.Staff;
import dk.naerplan.ui.store.organisation.OrganisationId;
import dk.naerplan.ui.store.organisation.Organisations;
import dk.naerplan.ui.store.organisation.Weeks;
import dk.naerplan.ui.testing.As;
import dk.naerplan.ui.testing.TestRosters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class})
@ViewPackages(packages = "dk.naerplan.ui")
class OrganisationViewTest extends SpringBrowserlessTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Plans plans;

    @Autowired
    private Weeks weeks;

    @Autowired
    private MasterData data;

    private OrganisationId organisation = new OrganisationId(new UUID(0, 0));

    @BeforeEach
    void speakDanish() {
        UI.getCurrent().setLocale(Languages.DANISH);
        organisation = SystemUser.call(
                        () -> organisations.create("Prøve", BundledDataSets.load("helhedsplan"), "anne", ""))
                .organisation();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "employees",
                "activities",
                "areas",
                "residentGroups",
                "offices",
                "venues",
                "competencies",
                "professions",
                "partners",
                "grants",
                "links",
                "travel"
            })
    void everyTableHasItsRecordsAndAFormForThem(String table) {
        open(table);
        assertThat(grid().getColumns()).isNotEmpty();

        click("new-record");

        assertThat(find(RecordPanel.class).exists()).isTrue();
    }

    @Test
    void newRecordIsSavedAndTakenBack() {
        open("areas");
        int before = records().size();
        click("new-record");
        field("Navn").setValue("Østerbo");
        click("save-record");

        assertThat(records()).hasSize(before + 1);
        assertThat(organisations
                        .newest(organisation)
                        .document()
                        .areas()
                        .getLast()
                        .id())
                .isEqualTo("oesterbo");

        click("undo-save");
        assertThat(records()).hasSize(before);
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingIsSaved() {
        open("employees");
        click("new-record");
        field("Navn").setValue("Nye Nadia");
        field("Timer om ugen").setValue("99");
        click("save-record");

        assertThat(field("Timer om ugen").isInvalid()).isTrue();
        assertThat(field("Timer om ugen").getErrorMessage()).startsWith("99 ligger uden for 0 til 60.");
        assertThat(organisations.history(organisation)).hasSize(1);

        field("Timer om ugen").setValue("30,5");
        click("save-record");
        assertThat(organisations
                        .newest(organisation)
                        .document()
                        .employees()
                        .getLast()
                        .time()
                        .weeklyHours())
                .isEqualTo(30.5);
    }

    @Test
    void markedRecordsAreChangedTogether() {
        open("employees");
        grid().asMultiSelect().select(records().get(0), records().get(1));
        click("change-marked");
        ComboBox<Column> choice = bulkChoice();
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(column -> column.key().equals("time.weeklyHours"))
                .findFirst()
                .orElseThrow());
        field("Timer om ugen").setValue("20");
        click("apply-to-marked");

        assertThat(organisations.newest(organisation).document().employees().stream()
                        .limit(2))
                .allSatisfy(
                        employee -> assertThat(employee.time().weeklyHours()).isEqualTo(20));
        assertThat(organisations.history(organisation)).hasSize(2);
    }

    @Test
    void whatOthersNeedIsNotRemoved() {
        open("areas");
        grid().asMultiSelect().select(records().getFirst());
        click("remove-marked");

        assertThat(find(IssuesDialog.class).exists()).isTrue();
        assertThat(organisations.history(organisation)).hasSize(1);
    }

    @Test
    void whoSavesSecondChooses() {
        open("areas");
        click("new-record");
        field("Navn").setValue("Min");
        organisations.save(organisation, 1, BundledDataSets.load("lemvig"), "bo", "");
        click("save-record");

        assertThat(find(ConflictDialog.class).exists()).isTrue();
        assertThat(find(Paragraph.class).withTextContaining("bo har gemt imens").exists())
                .isTrue();
        click("keep-own");
        assertThat(organisations.newest(organisation).document().areas())
                .anySatisfy(area -> assertThat(area.label()).isEqualTo("Min"));
    }

    @Test
    void whoSavesSecondMayDropTheirOwn() {
        open("areas");
        click("new-record");
        field("Navn").setValue("Min");
        var theirs = BundledDataSets.load("lemvig");
        organisations.save(organisation, 1, theirs, "bo", "");
        click("save-record");
        click("drop-own");

        assertThat(find(ConflictDialog.class).exists()).isFalse();
        assertThat(organisations.history(organisation)).hasSize(2);
        assertThat(organisations.newest(organisation).document().areas()).isEqualTo(theirs.areas());
    }

    @Test
    void filterLeavesWhatContainsTheText() {
        open("employees");
        String name = records().getFirst().path("name").asString();
        test(find(TextField.class).all().stream()
                        .filter(one -> "Filter".equals(one.getPlaceholder()))
                        .findFirst()
                        .orElseThrow())
                .setValue(name);

        assertThat(grid().getListDataView().getItems())
                .extracting(record -> record.path("name").asString())
                .containsExactly(name);
    }

    @Test
    @As(UserRole.PLANNER)
    void plannerReadsAndChangesNothing() {
        open("employees");

        assertThat(records()).isNotEmpty();
        assertThat(find(Button.class).withId("new-record").all()).isEmpty();
    }

    @Test
    void laterChangeOfMasterDataIsOfferedToTheWeekInWords() {
        var document = BundledDataSets.load("lemvig");
        var week = weekOf(document);
        String somebody = document.employees().getFirst().id();
        organisations.save(organisation, 1, Staff.withHours(document, somebody, 12), "bo", "");
        open("employees");
        click("offers");

        Checkbox offer = find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().contains("timer om ugen"))
                .findFirst()
                .orElseThrow();
        assertThat(offer.getLabel()).contains("12");
        test(find(Button.class).withText("Tag de markerede med").single()).click();

        assertThat(Staff.hours(plans.newest(week).document(), somebody)).isEqualTo(12);
        assertThat(find(Paragraph.class).withText("Ingen forskel.").all()).hasSize(2);
    }

    @Test
    void changeInAWeekIsOfferedToTheMasterData() {
        var document = BundledDataSets.load("lemvig");
        var week = weekOf(document);
        String somebody = document.employees().getFirst().id();
        plans.save(week, new Change(1, RevisionKind.EDITED, "anne", "", Staff.withHours(document, somebody, 12)));
        open("employees");
        click("offers");
        test(find(Button.class).withText("Tag de markerede med").single()).click();

        assertThat(Staff.hours(organisations.newest(organisation).document(), somebody))
                .isEqualTo(12);
        assertThat(find(Paragraph.class).withText("Ingen forskel.").all()).hasSize(2);
    }

    private PlanId weekOf(DataSet document) {
        PlanId week = plans.create("Tilbud", document, "anne", "").plan();
        data.begin(week, "Tilbud", document, "anne");
        organisation = weeks.organisationOf(week).orElseThrow().organisation();
        return week;
    }

    private void open(String table) {
        UI.getCurrent().navigate("organisation/" + table + "/" + organisation);
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
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

    private List<JsonNode> records() {
        return grid().getListDataView().getItems().toList();
    }
}
