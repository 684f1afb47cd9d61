package dk.naerplan.ui.wishes;

import com.vaadin.flow.component.button.Button;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.Locale;
import java.util.function.Consumer;

/** A part of a weekday; each press goes on to the next liking. */
final class WishButton extends Button {

    private static final long serialVersionUID = 1L;

    private final Weekday day;
    private final PartOfDay part;
    private final transient Texts texts;
    private Liking liking;

    WishButton(Weekday day, PartOfDay part, Liking liking, Texts texts, Consumer<Wish> told) {
        this.day = day;
        this.part = part;
        this.liking = liking;
        this.texts = texts;
        addClassName("wish");
        addClickListener(click -> {
            this.liking = this.liking.next();
            show();
            told.accept(new Wish(day, part, this.liking));
        });
        show();
    }

    private void show() {
        for (Liking each : Liking.values()) {
            setClassName("wish-" + each.name().toLowerCase(Locale.ROOT), each == liking);
        }
        String said = texts.of("wishes.liking." + liking.name());
        setText(said);
        setAriaLabel(texts.of(
                "wishes.cell", new WeekTexts(texts).day(day.index()), texts.of("wishes.part." + part.name()), said));
    }
}
