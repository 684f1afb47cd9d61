package dk.naerplan.ui.scenario.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.solver.scenario.frontier.FrontierPoint;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.catalogue.DemoPlans;
import dk.naerplan.ui.roster.FakeSolver;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import dk.naerplan.ui.testing.TestRosters;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class, FakeSolver.class})
@ViewPackages(packages = "dk.naerplan.ui")
class FrontierViewTest extends SpringBrowserlessTest {

    private static final String PAGE = "frontier/" + DemoPlans.idOf("sample");

    @Test
    void sweepIsBegunAndStoppedAndFoundAgain() {
        UI.getCurrent().setLocale(Languages.DANISH);
        navigate(PAGE, FrontierView.class);
        assertThat(status()).startsWith("Vælg, hvor lang tid");

        test(toggle()).click();
        assertThat(toggle().getText()).isEqualTo("Stop");
        test(toggle()).click();

        await().pollInSameThread().until(() -> {
            roundTrip();
            return toggle().getText().equals("Find de bedste planer");
        });
        assertThat(status()).endsWith("søgninger er færdige.");
        navigate(PAGE, FrontierView.class);
        assertThat(status()).endsWith("søgninger er færdige.");
    }

    @Test
    void chosenPointIsKeptAsAScenarioUnderItsName() {
        var kept = new HashMap<String, Scenario>();
        var point = FrontierPoint.of("central", 30, EveryState.roster());
        new PointDialog(point, Texts.in(Languages.DANISH), kept::put).open();

        test(find(Button.class).withId("frontier-save").single()).click();

        assertThat(kept).containsOnlyKeys("Centralt · balance 30");
        assertThat(kept.values()).containsExactly(PointDialog.scenario(point));
    }

    @Test
    void englishIsSpokenToo() {
        UI.getCurrent().setLocale(Languages.ENGLISH);
        navigate(PAGE, FrontierView.class);

        assertThat(toggle().getText()).isIn("Find the best plans", "Stop");
    }

    private Button toggle() {
        return find(Button.class).withId("frontier-toggle").single();
    }

    private String status() {
        return find(Paragraph.class).withClassName("scenario-status").single().getText();
    }
}
