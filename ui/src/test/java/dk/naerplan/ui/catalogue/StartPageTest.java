package dk.naerplan.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.organisation.file.ImportDialog;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.testing.As;
import dk.naerplan.ui.testing.TestRosters;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class})
@ViewPackages(packages = "dk.naerplan.ui")
@DirtiesContext
class StartPageTest extends SpringBrowserlessTest {

    @Autowired
    private Plans plans;

    @BeforeEach
    void speakDanish() {
        UI.getCurrent().setLocale(Languages.DANISH);
    }

    @Test
    void weekAfterIsMadeFromTheLastOneAndOfferedNoMore() {
        navigate("plans", PlansView.class);
        PlanSummary sample = plans.list().stream()
                .filter(plan -> plan.name().equals("Uge sample"))
                .findFirst()
                .orElseThrow();
        test(button("Lav uge " + (sample.week().number() + 1) + " ud fra Uge sample"))
                .click();

        assertThat(plans.list())
                .filteredOn(plan -> plan.name().equals("Uge sample"))
                .extracting(plan -> plan.week().monday())
                .contains(sample.week().monday().plusWeeks(1));
        navigate("plans", PlansView.class);
        assertThat(find(Button.class).withClassName("next-week").all().stream()
                        .filter(next -> next.getAriaLabel().orElse("").endsWith("Uge sample")))
                .hasSize(1);
    }

    @Test
    void fileWithErrorsSaysWhereAndMakesNothing() {
        navigate("plans", PlansView.class);
        int before = plans.list().size();
        test(find(Button.class).withId("read-file").single()).click();

        find(ImportDialog.class)
                .single()
                .show("{ \"schemaVersion\": 1, \"week\": \"2026-W99\", \"areas\": [{}] }"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(find(NativeTableCell.class).withClassName("remark-place").all())
                .extracting(NativeTableCell::getText)
                .containsExactlyInAnyOrder("/week", "/areas/0/id");
        assertThat(find(Button.class).withId("accept-file").all()).isEmpty();
        assertThat(plans.list()).hasSize(before);
    }

    @Test
    void fileBecomesAPlanOnceItIsAccepted() {
        navigate("plans", PlansView.class);
        int before = plans.list().size();
        test(find(Button.class).withId("read-file").single()).click();
        find(ImportDialog.class)
                .single()
                .show(DataSetWriter.toText(BundledDataSets.load("randers")).getBytes(StandardCharsets.UTF_8));

        assertThat(plans.list()).hasSize(before);
        test(find(Button.class).withId("accept-file").single()).click();
        assertThat(plans.list()).hasSize(before + 1);
    }

    @Test
    @As(UserRole.PLANNER)
    void plannerSeesTheWeeksOnly() {
        navigate("plans", PlansView.class);

        assertThat(find(PlanCard.class).all()).isNotEmpty();
        assertThat(find(Button.class).withClassName("next-week").all()).isEmpty();
        assertThat(find(Anchor.class).withClassName("workbook-link").all()).isEmpty();
    }

    private Button button(String label) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
    }
}
