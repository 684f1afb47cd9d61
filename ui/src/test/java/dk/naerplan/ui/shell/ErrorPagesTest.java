package dk.naerplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.insight.Judge;
import dk.naerplan.ui.store.outage.StoreFailure;
import dk.naerplan.ui.store.outage.StoreUnavailableException;
import dk.naerplan.ui.testing.TestRosters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class})
@ViewPackages(packages = "dk.naerplan.ui")
class ErrorPagesTest extends SpringBrowserlessTest {

    @MockitoBean
    private Judge judge;

    @BeforeEach
    void speakDanish() {
        UI.getCurrent().setLocale(Languages.DANISH);
    }

    @Test
    void unknownAddressLeadsToAFriendlyPage() {
        navigate("no/such/page", NotFoundView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Siden findes ikke");
    }

    @Test
    void unknownPlanLeadsToAFriendlyPage() {
        navigate("plan/unknown", NotFoundView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Siden findes ikke");
    }

    @Test
    void failureIsToldWithAReferenceAndWithoutItsInside() {
        Mockito.when(judge.measure(any())).thenThrow(new IllegalStateException("secret inside"));

        navigate(TestRosters.STATES.substring(1), FailureView.class);

        String text = find(Paragraph.class).single().getText();
        assertThat(find(H1.class).single().getText()).isEqualTo("Noget gik galt");
        assertThat(text).containsPattern("henvisningen [0-9A-F]{8}\\.").doesNotContain("secret");
    }

    @Test
    void databaseThatIsAwayIsToldInPlainWords() {
        var outage = new StoreUnavailableException(StoreFailure.NO_ANSWER, new IllegalStateException("secret inside"));
        Mockito.when(judge.measure(any())).thenThrow(new IllegalStateException(outage));

        navigate(TestRosters.STATES.substring(1), FailureView.class);

        assertThat(find(Paragraph.class).single().getText())
                .startsWith("Der er ingen forbindelse til databasen")
                .doesNotContain("henvisningen", "secret");
    }
}
