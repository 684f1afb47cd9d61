package dk.naerplan.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.roster.FakeSearch;
import dk.naerplan.ui.roster.FakeSolver;
import dk.naerplan.ui.scenario.store.NewStudy;
import dk.naerplan.ui.scenario.store.Studies;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.scenario.store.StudyRuns;
import dk.naerplan.ui.scenario.store.StudyScenario;
import dk.naerplan.ui.scenario.store.StudySettings;
import dk.naerplan.ui.scenario.store.StudyState;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.testing.EveryState;
import dk.naerplan.ui.testing.TestRosters;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class, FakeSolver.class})
@ViewPackages(packages = "dk.naerplan.ui")
class ScenariosViewTest extends SpringBrowserlessTest {

    @Autowired
    private FakeSearch search;

    @Autowired
    private Plans plans;

    @Autowired
    private Studies studies;

    @Autowired
    private StudyRuns runs;

    private PlanId plan;
    private int before;

    @BeforeEach
    void openTheScenarios() {
        UI.getCurrent().setLocale(Languages.DANISH);
        plan = SystemUser.call(() -> plans.create("Uge states", EveryState.document(), "anne", ""))
                .plan();
        before = search.count();
        navigate("scenarios/" + plan, ScenariosView.class);
    }

    @Test
    void pageOffersTheWaysOfPlacing() {
        assertThat(status()).isEqualTo("Vælg, hvad der skal sammenlignes. Ugeplanen ændres ikke.");
        assertThat(begin().getText()).isEqualTo("Sammenlign");
        assertThat(policies().getValue()).contains("local", "central", "combined", "optimised");
    }

    @Test
    void addressOfTheFormerFrontierPageLeadsHere() {
        navigate("frontier/" + plan, ScenariosView.class);

        assertThat(status()).startsWith("Vælg, hvad der skal sammenlignes.");
    }

    @Test
    void comparisonShowsTableWordsAndPlacements() {
        compare(Set.of("local", "central"));

        finish(0);
        finish(1);

        awaitStatus("2 af 2 søgninger er færdige.");
        assertThat(rowHeaders()).contains("Lokalt", "Centralt");
        assertThat(find(Span.class).withClassName("memo-alike").single().getText())
                .startsWith("Ingen forskel");
        test(find(NativeButton.class).withText("Hvem sidder hvor").single()).click();
        assertThat(find(Details.class).all())
                .extracting(Details::getSummaryText)
                .containsExactly("Lokalt", "Centralt");
        assertThat(SystemUser.call(() -> plans.find(plan).orElseThrow().newest().number()))
                .isEqualTo(1);
    }

    @Test
    void optimisedPlacementWaitsForTheOthersAndStartsFromThem() {
        compare(Set.of("local", "optimised"));
        await().until(() -> search.count() == before + 1);
        var solved = RosterEdit.copyOf(search.runs.get(before).problem());
        solved.getPlacements()
                .forEach(placement -> placement.setOffice(placement.getAllowed().getFirst()));
        search.runs.get(before).finish(solved);

        await().until(() -> search.count() == before + 2);
        var problem = search.runs.get(before + 1).problem();
        assertThat(problem.getPlacements()).allMatch(placement -> placement.getOffice() != null);
        finish(1);
        awaitStatus("2 af 2 søgninger er færdige.");
    }

    @Test
    void whoComesBackFindsTheComparison() {
        compare(Set.of("local"));
        finish(0);
        awaitStatus("1 af 1 søgninger er færdige.");

        navigate("plans", com.vaadin.flow.component.Component.class);
        navigate("scenarios/" + plan, ScenariosView.class);

        awaitStatus("1 af 1 søgninger er færdige.");
        assertThat(rowHeaders()).contains("Lokalt");
    }

    @Test
    void whatAnEarlierProcessHasLeftGoesOnByItself() {
        var left = SystemUser.call(() -> studies.create(new NewStudy(
                StudyKind.COMPARISON,
                new Origin(plan, 1),
                "Fra før genstarten",
                StudySettings.of(1, SolverSettings.ofTime(Duration.ofSeconds(10))),
                List.of(StudyScenario.ofPolicy("local"), StudyScenario.ofPolicy("central")))));

        finish(0);
        finish(1);

        await().until(() ->
                SystemUser.call(() -> studies.find(left.id()).orElseThrow().state()) == StudyState.DONE);
        assertThat(SystemUser.call(() -> runs.list(left.id())))
                .allMatch(run -> run.figures().isPresent());
    }

    @Test
    void comparisonIsRenamedSharedAndDeleted() {
        compare(Set.of("local"));
        finish(0);
        awaitStatus("1 af 1 søgninger er færdige.");

        test(button("Omdøb")).click();
        TextField name = find(TextField.class).single();
        test(name).setValue("Alle ude i områderne");
        test(button("Gem")).click();
        test(button("Del")).click();

        assertThat(find(Span.class).withClassName("study-about").single().getText())
                .endsWith("færdig · delt med alle planlæggere");
        assertThat(SystemUser.call(() -> studies.list(plan)))
                .singleElement()
                .satisfies(study -> assertThat(study.name()).isEqualTo("Alle ude i områderne"));

        test(button("Slet")).click();
        Button sure = find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Slet"))
                .reduce((first, second) -> second)
                .orElseThrow();
        test(sure).click();

        assertThat(SystemUser.call(() -> studies.list(plan))).isEmpty();
        assertThat(status()).isEqualTo("Vælg, hvad der skal sammenlignes. Ugeplanen ændres ikke.");
    }

    @Test
    void stoppedSearchDoesNotCount() {
        compare(Set.of("local", "central"));
        await().until(() -> search.count() > before);

        test(begin()).click();

        awaitStatus("2 af 2 søgninger er færdige.");
        assertThat(rowHeaders()).doesNotContain("Lokalt", "Centralt");
        assertThat(begin().getText()).isEqualTo("Sammenlign");
    }

    @Test
    void englishIsSpokenToo() {
        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(begin().getText()).isEqualTo("Compare");
        assertThat(UI.getCurrent().getInternals().getTitle()).isNotEmpty();
    }

    private void compare(Set<String> chosen) {
        policies().setValue(chosen);
        searches().setValue(1);
        test(begin()).click();
    }

    private void finish(int index) {
        await().until(() -> search.count() > before + index);
        FakeSearch.Run run = search.runs.get(before + index);
        run.finish(RosterEdit.copyOf(run.problem()));
    }

    private void awaitStatus(String text) {
        await().pollInSameThread().until(() -> {
            roundTrip();
            return status().equals(text);
        });
    }

    private String status() {
        return find(Paragraph.class).withClassName("scenario-status").single().getText();
    }

    private List<String> rowHeaders() {
        return find(NativeTableHeaderCell.class).all().stream()
                .map(NativeTableHeaderCell::getText)
                .toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Button begin() {
        return find(Button.class).all().stream()
                .filter(button -> Set.of("Sammenlign", "Stop", "Compare").contains(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> policies() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> searches() {
        return find(Select.class).all().stream()
                .filter(select -> Integer.valueOf(3).equals(select.getValue()))
                .findFirst()
                .orElseThrow();
    }
}
