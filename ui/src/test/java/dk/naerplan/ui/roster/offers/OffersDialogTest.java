package dk.naerplan.ui.roster.offers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.WishesData;
import dk.naerplan.ui.roster.edit.RecordAbsence;
import dk.naerplan.ui.roster.edit.RosterEdit;
import dk.naerplan.ui.roster.edit.TakeWishes;
import dk.naerplan.ui.roster.edit.Together;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.wishes.Liking;
import dk.naerplan.ui.wishes.Offer;
import dk.naerplan.ui.wishes.PartOfDay;
import dk.naerplan.ui.wishes.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OffersDialogTest {

    private static final WishesData WISHES =
            new WishesData(List.of(TimeSpan.wholeDays(List.of(Weekday.FRI))), List.of());

    private final List<RosterEdit> taken = new ArrayList<>();

    @Test
    void wishesAndDaysOffAreSaidInWords() {
        OffersDialog dialog = dialog(offer(
                List.of(
                        new Wish(Weekday.MON, PartOfDay.MORNING, Liking.DESIRED),
                        new Wish(Weekday.FRI, PartOfDay.EVENING, Liking.UNDESIRED)),
                Weekday.WED));

        assertThat(offers(dialog))
                .extracting(Checkbox::getLabel)
                .satisfiesExactly(
                        wishes -> assertThat(wishes).startsWith("Gerne man").contains(". Helst ikke fre"),
                        away -> assertThat(away).isEqualTo("Kan ikke onsdag"));
    }

    @Test
    void wishesThatWereWithdrawnAreSaidToo() {
        assertThat(offers(dialog(offer(List.of()))))
                .extracting(Checkbox::getLabel)
                .containsExactly("Har ingen ønsker mere");
    }

    @Test
    void everythingIsTakenUnlessItIsUnticked() {
        OffersDialog dialog = dialog(offer(List.of(), Weekday.WED, Weekday.THU));
        offers(dialog).get(1).setValue(false);

        take(dialog);

        assertThat(taken)
                .containsExactly(new Together(List.of(
                        new TakeWishes("bo", WISHES),
                        new RecordAbsence("bo", List.of(TimeSpan.wholeDays(List.of(Weekday.THU))), true))));
    }

    @Test
    void seatsOfThoseWhoAreAwayAreKeptWhenTheManagerSaysSo() {
        OffersDialog dialog = dialog(offer(List.of(), Weekday.WED));
        free(dialog).setValue(false);

        take(dialog);

        assertThat(((Together) taken.getFirst()).edits())
                .contains(new RecordAbsence("bo", List.of(TimeSpan.wholeDays(List.of(Weekday.WED))), false));
    }

    @Test
    void nothingIsAskedAboutSeatsWhenNobodyIsAway() {
        assertThat(free(dialog(offer(List.of()))).isVisible()).isFalse();
    }

    private OffersDialog dialog(Offer offer) {
        return new OffersDialog(List.of(offer), Texts.in(Languages.DANISH), taken::add);
    }

    private static Offer offer(List<Wish> told, Weekday... away) {
        return new Offer("bo", "Bo", Optional.of(new Offer.Wishes(told, WISHES)), List.of(away));
    }

    private static List<Checkbox> offers(OffersDialog dialog) {
        return boxes(dialog).filter(box -> box.hasClassName("offer")).toList();
    }

    private static Checkbox free(OffersDialog dialog) {
        return boxes(dialog)
                .filter(box -> !box.hasClassName("offer"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Checkbox> boxes(OffersDialog dialog) {
        return dialog.getChildren().filter(Checkbox.class::isInstance).map(Checkbox.class::cast);
    }

    private static void take(OffersDialog dialog) {
        Component take = dialog.getFooter()
                .getElement()
                .getChildren()
                .map(element -> element.getComponent().orElseThrow())
                .filter(component -> component.hasClassName("offers-take"))
                .findFirst()
                .orElseThrow();
        ((Button) take).click();
    }
}
