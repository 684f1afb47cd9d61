package dk.naerplan.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.published.PublishedPlan;
import dk.naerplan.ui.store.published.PublishedPlans;
import dk.naerplan.ui.store.published.PublishedView;
import dk.naerplan.ui.testing.As;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(classes = NaerplanApplication.class)
@ViewPackages(packages = "dk.naerplan.ui")
@As(UserRole.EMPLOYEE)
class WeekViewTest extends SpringBrowserlessTest {

    @MockitoBean
    private PublishedPlans plans;

    @BeforeEach
    void speakDanish() {
        UI.getCurrent().setLocale(Languages.DANISH);
    }

    @Test
    void ownSeatsStandOutAmongThoseOfColleagues() {
        var plan = new PublishedPlan(PlanId.create(), "Lemvig", Drafts.LEMVIG.week());
        Mockito.when(plans.list()).thenReturn(List.of(plan));
        Mockito.when(plans.view(plan.id()))
                .thenReturn(Optional.of(PublishedView.of(Drafts.clean(), Optional.of("karen"))));

        navigate("week", WeekView.class);

        assertThat(find(H2.class).single().getText()).isEqualTo("Lemvig · uge 48 · 23.–29. november 2026");
        assertThat(find(H3.class).all()).extracting(H3::getText).startsWith("mandag");
        assertThat(find(ListItem.class).withClassName("own").all()).hasSize(2);
        assertThat(find(ListItem.class).all())
                .filteredOn(item -> !item.hasClassName("own"))
                .isNotEmpty();
    }

    @Test
    void nothingPublishedIsSaid() {
        Mockito.when(plans.list()).thenReturn(List.of());

        navigate("week", WeekView.class);

        assertThat(find(Paragraph.class).single().getText()).isEqualTo("Der er ikke udgivet nogen plan endnu.");
    }
}
