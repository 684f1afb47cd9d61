package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import dk.naerplan.ui.insight.FiguresPanel;
import dk.naerplan.ui.insight.Finding;
import dk.naerplan.ui.insight.FindingsPanel;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.insight.KeyFigure;
import dk.naerplan.ui.shell.Texts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Beside the board: all key figures, and what the rules say. */
public final class SidePanel extends Aside {

    private static final long serialVersionUID = 1L;

    private final FiguresPanel figures;
    private final FindingsPanel findings;
    private final transient Texts texts;
    private transient @Nullable Judgement shown;

    public SidePanel(Texts texts, Consumer<KeyFigure> asked, Consumer<Finding> chosen) {
        this.texts = texts;
        addClassName("side-panel");
        getElement().setAttribute("aria-label", texts.of("side.name"));
        figures = new FiguresPanel(asked);
        findings = new FindingsPanel(chosen);
        add(part("side.figures", figures), part("side.rules", findings));
    }

    /** Draws nothing while nobody sees it. */
    public void show(Judgement judgement) {
        shown = judgement;
        draw();
    }

    /** @param open whether there is room for it */
    public void open(boolean open) {
        setVisible(open);
        draw();
    }

    private void draw() {
        Judgement next = shown;
        if (isVisible() && next != null) {
            figures.show(next, texts);
            findings.show(next, texts);
            shown = null;
        }
    }

    private NativeDetails part(String key, Component content) {
        var part = new NativeDetails(new H2(texts.of(key)), content);
        part.addClassName("side-part");
        part.setOpen(true);
        return part;
    }
}
