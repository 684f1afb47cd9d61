package dk.naerplan.ui.roster.propose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.shell.Texts;

/** Says that the board shows what has changed since an earlier state of the plan, and puts that away. */
public final class CompareBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Span text = new Span();
    private final transient Texts texts;

    public CompareBar(Texts texts, Runnable closed) {
        this.texts = texts;
        addClassName("compare-bar");
        text.getElement().setAttribute("role", "status");
        var close = new Button(texts.of("compare.close"), click -> closed.run());
        close.addClassName("compare-close");
        add(text, close);
        setVisible(false);
    }

    public void show(int changes) {
        text.setText(texts.of("compare.shown", changes));
        setVisible(true);
    }

    public void hide() {
        setVisible(false);
    }
}
