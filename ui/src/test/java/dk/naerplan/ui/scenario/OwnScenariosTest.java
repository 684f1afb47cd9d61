package dk.naerplan.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.scenario.ScenarioFormat;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.roster.FakeSearch;
import dk.naerplan.ui.roster.FakeSolver;
import dk.naerplan.ui.scenario.store.NewVersion;
import dk.naerplan.ui.scenario.store.SavedScenario;
import dk.naerplan.ui.scenario.store.ScenarioComment;
import dk.naerplan.ui.scenario.store.Scenarios;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.testing.EveryState;
import dk.naerplan.ui.testing.TestRosters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A planner's own scenarios on the page. */
@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class, FakeSolver.class})
@ViewPackages(packages = "dk.naerplan.ui")
class OwnScenariosTest extends SpringBrowserlessTest {

    @Autowired
    private FakeSearch search;

    @Autowired
    private Plans plans;

    @Autowired
    private Scenarios scenarios;

    private PlanId plan;
    private int before;

    @BeforeEach
    void openTheScenarios() {
        UI.getCurrent().setLocale(Languages.DANISH);
        plan = SystemUser.call(() -> plans.create("Uge states", EveryState.document(), "anne", ""))
                .plan();
        before = search.count();
        open();
    }

    @Test
    @SuppressWarnings("unchecked")
    void scenarioIsMadeStepByStepAndCompared() {
        test(button("Nyt scenarie")).click();
        assertThat(heading()).isEqualTo("Områder og behov");
        test(button("Videre")).click();
        assertThat(heading()).isEqualTo("Mål");
        test(button("Videre")).click();
        test(labelled("Udgår: Lektiecafé")).click();
        test(button("Videre")).click();
        RadioButtonGroup<Object> ways = find(RadioButtonGroup.class).single();
        test(ways).selectItem("Centralt");
        test(labelled("Stopper: Bo")).click();
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .contains("“Lektiecafé” udgårTag tilbage", "Bo stopperTag tilbage");
        test(button("Videre")).click();
        assertThat(heading()).isEqualTo("Økonomi");
        test(button("Videre")).click();
        test(field("Scenariets navn")).setValue("Uden Bo og lektiecafé");
        searches().setValue(1);
        test(button("Gem og sammenlign")).click();

        SavedScenario saved = own().getFirst();
        assertThat(saved.name()).isEqualTo("Uden Bo og lektiecafé");
        assertThat(saved.document().placementPolicy()).contains("central");
        assertThat(saved.document().changes().stream().flatMap(data -> data.changes().stream()))
                .containsExactly(new Change.Drop("lektiecafe"), new Change.Leave("bo"));
        finish(0);
        finish(1);
        await().pollInSameThread().until(() -> {
            roundTrip();
            return status().equals("2 af 2 søgninger er færdige.");
        });
        assertThat(find(NativeTableHeaderCell.class).all())
                .extracting(NativeTableHeaderCell::getText)
                .contains("Som nu", "Uden Bo og lektiecafé");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsTaken() {
        test(button("Nyt scenarie")).click();
        test(button("4. Organisering og placering")).click();
        test(button("Ansæt en medarbejder")).click();
        test(field("Navn")).setValue("Cecilie");
        TextField hours = field("Timer om ugen");
        test(hours).setValue("tyve");
        test(button("Tilføj")).click();

        assertThat(hours.isInvalid()).isTrue();
        assertThat(find(ListItem.class).all())
                .noneMatch(item -> item.getElement().getTextRecursively().contains("Cecilie"));

        test(hours).setValue("18,5");
        test(button("Tilføj")).click();
        assertThat(find(ListItem.class).all())
                .anyMatch(item -> item.getElement().getTextRecursively().startsWith("Cecilie ansættes (18,5 t./uge)"));
    }

    @Test
    void editingMakesANewVersionAndAnOldOneCanBeUsedAgain() {
        save("Alle ude", Scenario.ofPolicy("local"));
        test(labelled("Redigér: Alle ude")).click();
        test(button("6. Navn og sammenligning")).click();
        test(field("Scenariets navn")).setValue("Alle helt ude");
        test(button("Gem")).click();
        assertThat(own()).singleElement().satisfies(scenario -> {
            assertThat(scenario.name()).isEqualTo("Alle helt ude");
            assertThat(scenario.version().number()).isEqualTo(2);
            assertThat(scenario.document().placementPolicy()).contains("local");
        });

        test(labelled("Versioner: Alle helt ude")).click();
        test(labelled("Brug version 1 igen")).click();

        assertThat(own().getFirst().name()).isEqualTo("Alle ude");
        assertThat(own().getFirst().version().number()).isEqualTo(3);
    }

    @Test
    void commentIsSaidAndSharingLetsOthersSee() {
        SavedScenario scenario = save("Alle ude", Scenario.ofPolicy("local"));
        test(labelled("Kommentarer: Alle ude")).click();
        TextArea own = find(TextArea.class).single();
        assertThat(own.getHelperText()).isEqualTo("Skriv ikke personoplysninger om beboere her.");
        test(own).setValue("Spørg områdelederne først.");
        test(button("Send")).click();
        test(button("Luk")).click();
        test(labelled("Del: Alle ude")).click();

        assertThat(scenarios.comments(scenario.id()))
                .extracting(ScenarioComment::author, ScenarioComment::text)
                .containsExactly(tuple(CurrentUser.name(), "Spørg områdelederne først."));
        assertThat(find(Span.class).withClassName("study-about").single().getText())
                .contains("Lokalt · ingen andre ændringer")
                .endsWith("delt med alle planlæggere");
    }

    @Test
    void fileIsShownBeforeItIsSavedAndWhatDoesNotFitIsTold() {
        test(button("Hent fra fil")).click();
        Scenario scenario = Scenario.ofPolicy("central")
                .with("fra-fil", List.of(new Change.Leave("bo"), new Change.Leave("ukendt")));

        find(UploadDialog.class).single().show(ScenarioFormat.toText(scenario).getBytes(StandardCharsets.UTF_8));
        roundTrip();

        assertThat(own()).isEmpty();
        assertThat(find(Paragraph.class).all()).anyMatch(text -> text.getText().contains("ukendt"));
        test(button("6. Navn og sammenligning")).click();
        test(button("Gem")).click();
        assertThat(own().getFirst().document().changes()).hasSize(1);
        assertThat(own().getFirst().name()).isEqualTo("fra-fil");
    }

    @Test
    void scenarioIsDeletedAfterAQuestion() {
        save("Alle ude", Scenario.ofPolicy("local"));
        test(labelled("Slet: Alle ude")).click();
        assertThat(own()).hasSize(1);
        test(button("Slet", 1)).click();

        assertThat(own()).isEmpty();
        assertThat(find(Checkbox.class).all()).noneMatch(box -> "Alle ude".equals(box.getLabel()));
    }

    private SavedScenario save(String name, Scenario document) {
        SavedScenario saved = scenarios.create(plan, new NewVersion(1, name, document));
        open();
        return saved;
    }

    private void open() {
        navigate("scenarios/" + plan, ScenariosView.class);
    }

    private List<SavedScenario> own() {
        return scenarios.list(plan);
    }

    private void finish(int index) {
        await().until(() -> search.count() > before + index);
        FakeSearch.Run run = search.runs.get(before + index);
        run.finish(RosterEdit.copyOf(run.problem()));
    }

    private String status() {
        return find(Paragraph.class).withClassName("scenario-status").single().getText();
    }

    private String heading() {
        return find(H3.class).all().stream()
                .filter(title -> title.getElement().hasAttribute("tabindex"))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private Button button(String text) {
        return button(text, 0);
    }

    private Button button(String text, int index) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text) && button.isVisible())
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    private Button labelled(String label) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().equals(Optional.of(label)))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> searches() {
        return find(Select.class).all().stream()
                .filter(select -> Integer.valueOf(3).equals(select.getValue()))
                .findFirst()
                .orElseThrow();
    }
}
