package dk.naerplan.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.shell.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(classes = NaerplanApplication.class)
@ViewPackages(packages = "dk.naerplan.ui")
class NoPlansTest extends SpringBrowserlessTest {

    @MockitoBean
    private ExampleSource source;

    @Test
    void pageWithoutPlansSaysSo() {
        UI.getCurrent().setLocale(Languages.DANISH);

        navigate("plans", PlansView.class);

        assertThat(find(PlanCard.class).exists()).isFalse();
        assertThat(find(ExampleCard.class).exists()).isFalse();
        assertThat(find(Paragraph.class)
                        .withTextContaining("Der er ingen planer endnu.")
                        .exists())
                .isTrue();
    }
}
