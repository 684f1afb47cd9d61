package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.insight.KeyFigure;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The figures that matter most, at a glance; each is a button that tells where it comes from. */
public final class FigureStrip extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<KeyFigure> SHOWN = List.of(
            KeyFigure.COVERAGE, KeyFigure.CLOSENESS, KeyFigure.COORDINATION, KeyFigure.BROKEN_RULES, KeyFigure.COST);

    private final Map<KeyFigure, FigureTile> tiles = new EnumMap<>(KeyFigure.class);

    /** @param asked gets the figure that somebody wants explained */
    public FigureStrip(Texts texts, Consumer<KeyFigure> asked) {
        addClassName("figure-strip");
        for (KeyFigure figure : SHOWN) {
            var tile = new FigureTile(texts.of("figure.short." + figure.name()), new WeekTexts(texts));
            tile.addClickListener(click -> asked.accept(figure));
            tiles.put(figure, tile);
            add(tile);
        }
    }

    public void show(Glance glance) {
        glance.values().forEach((figure, value) -> tile(figure).show(value));
    }

    /** Remembers the values that are shown, so that from now on each tells how far it has moved. */
    public void mark() {
        tiles.values().forEach(FigureTile::mark);
    }

    private FigureTile tile(KeyFigure figure) {
        FigureTile tile = tiles.get(figure);
        if (tile == null) {
            throw new IllegalArgumentException("The strip does not show the figure (%s).".formatted(figure));
        }
        return tile;
    }

    private static final class FigureTile extends NativeButton {

        private static final long serialVersionUID = 1L;

        private final Span value = new Span();
        private final Span change = new Span();
        private final transient WeekTexts week;
        private transient Glance.Value shown = Glance.Value.UNKNOWN;
        private transient Glance.Value marked = Glance.Value.UNKNOWN;

        FigureTile(String name, WeekTexts week) {
            this.week = week;
            addClassName("figure-tile");
            value.addClassName("figure-value");
            change.addClassName("figure-change");
            var label = new Span(name);
            label.addClassName("figure-name");
            add(label, new Span(value, change));
        }

        void show(Glance.Value next) {
            shown = next;
            value.setText(next.text());
            setClassName("bad", next.isBad());
            change.setText(changed());
            change.setVisible(!change.getText().isEmpty());
        }

        void mark() {
            marked = shown;
            change.setVisible(false);
        }

        private String changed() {
            return shown.isKnown() && marked.isKnown() ? week.change(shown.amount() - marked.amount()) : "";
        }
    }
}
