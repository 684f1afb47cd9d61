package dk.naerplan.ui.wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.roster.edit.RosterEdit;
import dk.naerplan.ui.roster.offers.OffersDialog;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.WeekCalendar;
import dk.naerplan.ui.testing.As;
import dk.naerplan.ui.testing.TestRosters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class})
@ViewPackages(packages = "dk.naerplan.ui")
@As(UserRole.EMPLOYEE)
class WishesViewTest extends SpringBrowserlessTest {

    @Autowired
    private OwnWishes wishes;

    @Autowired
    private WishOffers offers;

    @BeforeEach
    void speakDanish() {
        UI.getCurrent().setLocale(Languages.DANISH);
    }

    @Test
    void eachPressGoesOnToTheNextWishAndIsKept() {
        navigate("wishes", WishesView.class);
        Button tuesdayMorning = find(Button.class).withClassName("wish").atIndex(4);
        assertThat(tuesdayMorning.getAriaLabel()).contains("tirsdag formiddag: –");

        tuesdayMorning.click();
        assertThat(tuesdayMorning.getAriaLabel()).contains("tirsdag formiddag: gerne");
        assertThat(wishes.wishes()).contains(new Wish(Weekday.TUE, PartOfDay.MORNING, Liking.DESIRED));
        tuesdayMorning.click();

        assertThat(tuesdayMorning.getText()).isEqualTo("helst ikke");
        assertThat(wishes.wishes()).contains(new Wish(Weekday.TUE, PartOfDay.MORNING, Liking.UNDESIRED));
        tuesdayMorning.click();
        assertThat(wishes.wishes()).contains(new Wish(Weekday.TUE, PartOfDay.MORNING, Liking.NEUTRAL));
    }

    @Test
    void dayIsAddedAndRemovedAndNobodyAsksWhy() {
        LocalDate day = LocalDate.now(WeekCalendar.ZONE).plusDays(40);
        navigate("wishes", WishesView.class);

        find(DatePicker.class).withId("wish-date").single().setValue(day);
        find(Button.class).withId("wish-add").single().click();

        assertThat(wishes.unavailable()).contains(day);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Noteret. Din leder ser det, når ugen bliver planlagt.");
        assertThat(find(ListItem.class).all())
                .anySatisfy(item -> assertThat(item.getElement().getTextRecursively())
                        .contains(Integer.toString(day.getYear()), "Fjern"));
        find(Button.class).withText("Fjern").single().click();
        assertThat(wishes.unavailable()).doesNotContain(day);
    }

    @Test
    void employeeDoesNotReachTheOffers() {
        assertThatThrownBy(() -> offers.of(Drafts.clean())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As(UserRole.MANAGER)
    void managerDoesNotTellForOthers() {
        assertThatThrownBy(wishes::wishes).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> wishes.wish(new Wish(Weekday.TUE, PartOfDay.MORNING, Liking.DESIRED)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As(UserRole.PLANNER)
    void plannerSeesNoOffers() {
        assertThatThrownBy(() -> offers.of(Drafts.clean())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As(UserRole.MANAGER)
    void managerTakesIntoThePlanWhatIsTicked() {
        var offer = new Offer("karen", "Karen B.", Optional.empty(), List.of(Weekday.WED, Weekday.THU));
        var taken = new ArrayList<RosterEdit>();
        new OffersDialog(List.of(offer), Texts.in(Languages.DANISH), taken::add).open();

        find(Checkbox.class).withClassName("offer").atIndex(2).setValue(false);
        find(Button.class).withClassName("offers-take").single().click();

        var karen = taken.getFirst().in(Drafts.clean()).employees().stream()
                .filter(employee -> employee.id().equals("karen"))
                .findFirst()
                .orElseThrow();
        assertThat(karen.time().absences()).contains(TimeSpan.parse("wed")).doesNotContain(TimeSpan.parse("thu"));
    }
}
