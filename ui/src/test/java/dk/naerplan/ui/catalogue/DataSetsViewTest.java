package dk.naerplan.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.testing.TestRosters;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class})
@ViewPackages(packages = "dk.naerplan.ui")
class DataSetsViewTest extends SpringBrowserlessTest {

    @Test
    void rootOfTheApplicationListsTheDataSets() {
        assertThat(navigate("", DataSetsView.class)).isNotNull();
        assertThat(find(DataSetCard.class).all()).hasSize(2);
    }

    @Test
    void cardSaysWhatTheWeekIsAndLeadsToIt() {
        UI.getCurrent().setLocale(Languages.DANISH);
        navigate("datasets", DataSetsView.class);
        DataSetCard card = find(DataSetCard.class).atIndex(1);

        assertThat(find(Anchor.class, card).single().getHref()).isEqualTo("roster/states");
        assertThat(find(Anchor.class, card).single().getText()).isEqualTo("Uge states");
        assertThat(find(Span.class, card).all())
                .extracting(Span::getText)
                .contains("Opdigtede data", "2 medarbejdere", "2 boligområder", "7 aktivitetsgange");
    }

    @Test
    void pageFollowsTheLanguage() {
        navigate("datasets", DataSetsView.class);

        UI.getCurrent().setLocale(Languages.DANISH);
        assertThat(find(H1.class).single().getText()).isEqualTo("Datasæt");

        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(find(H1.class).single().getText()).isEqualTo("Data sets");
        assertThat(find(Anchor.class, find(DataSetCard.class).atIndex(1))
                        .single()
                        .getText())
                .isEqualTo("Week states");
    }
}
