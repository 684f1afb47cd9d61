package dk.naerplan.ui.insight;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.function.Consumer;

/** All key figures of a roster below each other; each is a button that tells where it comes from. */
public final class FiguresPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<KeyFigure> asked;

    /** @param asked gets the figure that somebody wants explained */
    public FiguresPanel(Consumer<KeyFigure> asked) {
        this.asked = asked;
        addClassName("figures");
    }

    public void show(Judgement judgement, Texts texts) {
        var figures = new KeyFigures(judgement.audit().kpis(), texts);
        removeAll();
        add(new Paragraph(texts.of("figures.hint")));
        for (KeyFigure figure : KeyFigure.values()) {
            add(line(figure, value(figure, figures, judgement, texts), texts));
        }
    }

    private NativeButton line(KeyFigure figure, String value, Texts texts) {
        var name = new Span(texts.name(figure));
        var number = new Span(value);
        number.addClassName("figure-value");
        var button = new NativeButton();
        button.add(name, number);
        button.addClassName("figure-line");
        button.addClickListener(click -> asked.accept(figure));
        return button;
    }

    private static String value(KeyFigure figure, KeyFigures figures, Judgement judgement, Texts texts) {
        return switch (figure) {
            case COVERAGE -> figures.coverage();
            case CLOSENESS -> figures.closeness();
            case COORDINATION -> figures.coordination();
            case BROKEN_RULES ->
                judgement.isComplete() ? String.valueOf(judgement.broken().count()) : KeyFigures.UNKNOWN;
            case TRAVEL -> figures.travel();
            case PRESENCE -> figures.presence();
            case FACES -> figures.faces();
            case HOURS -> figures.hours();
            case PLACEMENT -> figures.placement();
            case CO_FINANCING -> figures.coFinancing();
            case RESPONSE -> figures.response();
            case COST -> new WeekTexts(texts).number(-judgement.audit().score().softScore());
        };
    }
}
