package dk.naerplan.ui.shell;

import com.vaadin.flow.component.html.Span;

/** A small picture beside a text that says the same; drawn by the style sheet from {@code icons/NAME.svg}. */
public final class Icon extends Span {

    private static final long serialVersionUID = 1L;

    public Icon(String name) {
        addClassNames("icon", "icon-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
