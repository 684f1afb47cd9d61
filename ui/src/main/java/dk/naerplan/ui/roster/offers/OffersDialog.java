package dk.naerplan.ui.roster.offers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.ui.roster.edit.RecordAbsence;
import dk.naerplan.ui.roster.edit.RosterEdit;
import dk.naerplan.ui.roster.edit.TakeWishes;
import dk.naerplan.ui.roster.edit.Together;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.wishes.Liking;
import dk.naerplan.ui.wishes.Offer;
import dk.naerplan.ui.wishes.Wish;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what employees wish and when they are away; what is ticked goes into the plan. */
public final class OffersDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final Checkbox free = new Checkbox();
    private final transient Map<Checkbox, Supplier<RosterEdit>> choices = new LinkedHashMap<>();

    public OffersDialog(List<Offer> offers, Texts texts, Consumer<RosterEdit> take) {
        this.texts = texts;
        addClassName("offers");
        setHeaderTitle(texts.of("offers.title"));
        setWidth("40rem");
        add(new Paragraph(texts.of("offers.intro")));
        offers.forEach(this::add);
        free.setLabel(texts.of("offers.free"));
        free.setValue(true);
        free.setVisible(offers.stream().anyMatch(offer -> !offer.away().isEmpty()));
        add(free);
        var button = new Button(texts.of("offers.take"), click -> {
            close();
            take.accept(chosen());
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("offers-take");
        getFooter().add(new Button(texts.of("dialog.cancel"), click -> close()), button);
    }

    private RosterEdit chosen() {
        return new Together(choices.entrySet().stream()
                .filter(choice -> choice.getKey().getValue())
                .map(choice -> choice.getValue().get())
                .toList());
    }

    private void add(Offer offer) {
        add(new H3(offer.name()));
        offer.wishes()
                .ifPresent(
                        wishes -> offer(words(wishes.told()), () -> new TakeWishes(offer.employee(), wishes.data())));
        for (Weekday day : offer.away()) {
            offer(
                    texts.of("offers.away", new WeekTexts(texts).day(day.index())),
                    () -> new RecordAbsence(
                            offer.employee(), List.of(TimeSpan.wholeDays(List.of(day))), free.getValue()));
        }
    }

    private void offer(String words, Supplier<RosterEdit> edit) {
        var box = new Checkbox(words, true);
        box.addClassName("offer");
        choices.put(box, edit);
        add(box);
    }

    private String words(List<Wish> told) {
        String said = Stream.of(Liking.DESIRED, Liking.UNDESIRED)
                .map(liking -> words(told, liking))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
        return said.isEmpty() ? texts.of("offers.noWishes") : said;
    }

    private String words(List<Wish> told, Liking liking) {
        String times = told.stream()
                .filter(wish -> wish.liking() == liking)
                .map(wish -> texts.of(
                        "offers.time",
                        new WeekTexts(texts).shortDay(wish.day().index()),
                        texts.of("wishes.part." + wish.part().name())))
                .collect(Collectors.joining(", "));
        return times.isEmpty() ? "" : texts.of("offers." + liking.name(), times);
    }
}
