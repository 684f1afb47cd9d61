package dk.naerplan.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.shell.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(classes = NaerplanApplication.class)
@ViewPackages(packages = "dk.naerplan.ui")
class NoDataSetsTest extends SpringBrowserlessTest {

    @MockitoBean
    private RosterSource source;

    @Test
    void pageWithoutDataSetsSaysSo() {
        Mockito.when(source.summaries()).thenReturn(List.of());
        UI.getCurrent().setLocale(Languages.DANISH);

        navigate("datasets", DataSetsView.class);

        assertThat(find(DataSetCard.class).exists()).isFalse();
        assertThat(find(Paragraph.class)
                        .withText("Der er ingen datasæt at åbne.")
                        .exists())
                .isTrue();
    }
}
