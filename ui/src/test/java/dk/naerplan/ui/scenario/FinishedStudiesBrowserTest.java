package dk.naerplan.ui.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.scenario.batch.StudyDesk;
import dk.naerplan.ui.scenario.store.NewStudy;
import dk.naerplan.ui.scenario.store.Studies;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.scenario.store.StudyScenario;
import dk.naerplan.ui.scenario.store.StudySettings;
import dk.naerplan.ui.scenario.study.Questions;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.testing.Accessibility;
import dk.naerplan.ui.testing.As;
import dk.naerplan.ui.testing.BrowserExtension;
import dk.naerplan.ui.testing.Enlarged;
import dk.naerplan.ui.testing.EveryState;
import dk.naerplan.ui.testing.FreshPlans;
import dk.naerplan.ui.testing.TestRosters;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What studies have come to, as planners see it: every kind is searched for by jobs of its own, with a few moves each. */
@SpringBootTest(
        classes = {NaerplanApplication.class, TestRosters.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class FinishedStudiesBrowserTest {

    private static final Pattern DONE = Pattern.compile("(\\d+) af \\1 søgninger er færdige.");
    private static final String LONG_NAME =
            "En undersøgelse med et navn, som ikke kan stå på én linje, når siden er forstørret";
    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(90_000);

    @LocalServerPort
    private int port;

    @Autowired
    private FreshPlans fresh;

    @Autowired
    private Studies studies;

    @Autowired
    private StudyDesk desk;

    @ParameterizedTest
    @EnumSource(value = StudyKind.class, mode = Mode.EXCLUDE, names = "COMPARISON")
    @As(UserRole.PLANNER)
    void finishedStudyIsAccessibleInBothSchemesAndAt400Percent(StudyKind kind, Page page) {
        open(kind, page);
        page.locator(".study-results vaadin-details-summary").first().click();
        assertThat(page.locator(".study-results vaadin-details table").first()).isVisible();

        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Accessibility.violations(page)).as(scheme.name()).isEmpty();
        }
        assertThat(Enlarged.troubles(page)).isEmpty();
        assertPaperHasTheAnswerAlone(page);
    }

    private static void assertPaperHasTheAnswerAlone(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText(LONG_NAME);
        assertThat(page.locator(".study-results svg").first()).isVisible();
        assertThat(page.locator("vaadin-button:visible, vaadin-checkbox:visible, .rail:visible, .top-bar:visible"))
                .hasCount(0);
        assertThat(page.locator("html")).hasCSS("color-scheme", "light");
    }

    @Test
    @As(UserRole.PLANNER)
    void pointBetweenClosenessAndCoordinationIsChosenInTheTableAndKept(Page page) {
        open(StudyKind.FRONTIER, page);
        page.locator(".study-results vaadin-details-summary").click();
        page.locator(".study-results vaadin-details vaadin-button").first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("balance");
        assertThat(Accessibility.violations(page)).isEmpty();

        page.locator("#frontier-save").click();

        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".scenario-shelf")).containsText("balance");
    }

    private void open(StudyKind kind, Page page) {
        String address = fresh.addressOfStates().replace("/plan/", "/scenarios/");
        PlanId plan =
                PlanId.parse(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
        Study begun = SystemUser.call(() -> begin(kind, plan));
        page.navigate("http://localhost:" + port + address + "/" + begun.id());
        assertThat(page.locator(".scenario-status")).hasText(DONE, PATIENTLY);
        assertThat(page.locator(".study-results canvas, .study-results svg").first())
                .isVisible();
    }

    private Study begin(StudyKind kind, PlanId plan) {
        List<StudyScenario> asked = new Questions(EveryState.document())
                .of(kind, List.of("local")).stream()
                        .filter(FinishedStudiesBrowserTest::isSoon)
                        .toList();
        var settings = new StudySettings(1, SolverSettings.ofMoves(300), 2);
        Study study = desk.begin(new NewStudy(kind, new Origin(plan, 1), LONG_NAME, settings, asked));
        studies.share(study.id(), true);
        return study;
    }

    /** Some of many points will do. */
    private static boolean isSoon(StudyScenario scenario) {
        return scenario.document().balance().map(balance -> balance % 50 == 0).orElse(true);
    }
}
