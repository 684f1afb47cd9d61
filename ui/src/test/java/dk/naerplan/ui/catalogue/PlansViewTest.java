package dk.naerplan.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.testing.TestRosters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class})
@ViewPackages(packages = "dk.naerplan.ui")
@DirtiesContext
class PlansViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void speakDanish() {
        UI.getCurrent().setLocale(Languages.DANISH);
    }

    @Test
    void rootOfTheApplicationListsThePlansAndTheExamples() {
        assertThat(navigate("", PlansView.class)).isNotNull();

        assertThat(find(Anchor.class).withClassName("card-link").all())
                .extracting(Anchor::getText)
                .contains("Uge states", "Uge sample");
        assertThat(find(ExampleCard.class).all()).hasSize(2);
    }

    @Test
    void cardSaysWhichWeekItIsHowGoodItIsAndLeadsToIt() {
        navigate("plans", PlansView.class);
        PlanCard card = find(PlanCard.class).all().stream()
                .filter(one -> find(Anchor.class, one)
                        .withClassName("card-link")
                        .single()
                        .getText()
                        .equals("Uge states"))
                .findFirst()
                .orElseThrow();

        assertThat("/"
                        + find(Anchor.class, card)
                                .withClassName("card-link")
                                .single()
                                .getHref())
                .isEqualTo(TestRosters.STATES);
        assertThat(find(Paragraph.class, card).all())
                .extracting(Paragraph::getText)
                .contains("Uge 48 · 23.–29. november 2026");
        assertThat(find(Span.class, card).all())
                .extracting(Span::getText)
                .contains("Udkast", "Dækning 71", "Regler er brudt");
    }

    @Test
    void exampleBecomesAPlanOfItsOwn() {
        navigate("plans", PlansView.class);
        int before = find(PlanCard.class).all().size();

        test(find(Button.class, find(ExampleCard.class).atIndex(1)).single()).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Uge states");
        navigate("plans", PlansView.class);
        assertThat(find(PlanCard.class).all()).hasSize(before + 1);
    }

    @Test
    void pageFollowsTheLanguage() {
        navigate("plans", PlansView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Ugeplaner");

        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(find(H1.class).single().getText()).isEqualTo("Weekly plans");
    }
}
