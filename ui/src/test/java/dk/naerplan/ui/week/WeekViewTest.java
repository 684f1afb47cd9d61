package dk.naerplan.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.personal.PersonalChange;
import dk.naerplan.ui.store.personal.PersonalWeek;
import dk.naerplan.ui.store.published.OwnChanges;
import dk.naerplan.ui.store.published.PublishedPlan;
import dk.naerplan.ui.store.published.PublishedPlans;
import dk.naerplan.ui.store.published.PublishedView;
import dk.naerplan.ui.testing.As;
import java.time.Instant;
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
    void employeeSeesTheirDaysWithOfficeAreaAndColleagues() {
        publish();

        navigate("week/2026-W48", WeekView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Min uge");
        assertThat(find(H3.class).all()).extracting(H3::getText).startsWith("mandag 23. nov", "tirsdag 24. nov");
        ListItem seat = find(ListItem.class).withClassName("own-seat").single();
        assertThat(seat.getElement().getTextRecursively())
                .contains("10:00–", "Havnevang", "Sammen med Jens P.", "ændret");
    }

    @Test
    void whatChangedSinceTheLastPublicationIsSaidInWords() {
        publish();

        navigate("week/2026-W48", WeekView.class);

        assertThat(find(Div.class)
                        .withClassName("own-news")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Ændret for dig", "Ny: man 10:00–");
    }

    @Test
    void ownSeatsStandOutAmongThoseOfColleagues() {
        publish();

        navigate("week/2026-W48", WeekView.class);

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Lemvig · uge 48 · 23.–29. november 2026", "Din kalender");
        assertThat(find(ListItem.class).withClassName("own").all()).isNotEmpty();
        assertThat(find(ListItem.class).all())
                .filteredOn(item -> !item.hasClassName("own") && !item.hasClassName("own-seat"))
                .isNotEmpty();
    }

    @Test
    void weekIsChosenFromThoseThatArePublished() {
        publish();

        navigate("week/2026-W48", WeekView.class);

        @SuppressWarnings("unchecked")
        Select<Week> weeks = find(Select.class).single();
        assertThat(weeks.getItemLabelGenerator().apply(weeks.getValue())).isEqualTo("Uge 48 · 23.–29. november 2026");
        assertThat(find(Button.class).withClassName("week-step").all()).noneMatch(Button::isEnabled);
    }

    @Test
    @As(UserRole.GUEST)
    void guestSeesTheTeamAndNoWeekOfTheirOwn() {
        var plan = new PublishedPlan(PlanId.create(), "Lemvig", Drafts.LEMVIG.week());
        Mockito.when(plans.list()).thenReturn(List.of(plan));
        Mockito.when(plans.view(plan.id())).thenReturn(Optional.of(PublishedView.of(Drafts.clean(), Optional.empty())));

        navigate("week/2026-W48", WeekView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Udgivne planer");
        assertThat(find(Section.class).withClassName("own-week").all()).isEmpty();
        assertThat(find(Section.class).withClassName("published-week").all()).hasSize(1);
        assertThat(find(Section.class).withClassName("calendar-panel").all()).isEmpty();
    }

    @Test
    void nothingPublishedIsSaid() {
        Mockito.when(plans.list()).thenReturn(List.of());

        navigate("week", WeekView.class);

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Der er ikke udgivet nogen plan endnu. Når en uge bliver udgivet, står den her.");
    }

    private void publish() {
        var plan = new PublishedPlan(PlanId.create(), "Lemvig", Drafts.LEMVIG.week());
        PublishedView view = PublishedView.of(Drafts.clean(), Optional.of("karen"));
        PersonalWeek week = PersonalWeek.of(RosterMapper.toRoster(Drafts.clean()), "karen");
        Instant announced = Instant.parse("2026-11-20T13:05:00Z");
        Mockito.when(plans.list()).thenReturn(List.of(plan));
        Mockito.when(plans.view(plan.id())).thenReturn(Optional.of(view));
        Mockito.when(plans.changes(plan.id()))
                .thenReturn(Optional.of(new OwnChanges(
                        announced,
                        Optional.of(announced),
                        List.of(new PersonalChange.Gained(week.seats().getFirst())))));
    }
}
