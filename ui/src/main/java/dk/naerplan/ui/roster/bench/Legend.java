package dk.naerplan.ui.roster.bench;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.ui.shell.Texts;
import java.util.Locale;

/** What the colours and signs of the board stand for. */
public final class Legend extends UnorderedList {

    private static final long serialVersionUID = 1L;

    public Legend(Texts texts) {
        addClassName("legend");
        getElement().setAttribute("aria-label", texts.of("legend.name"));
        for (FocusArea focus : FocusArea.values()) {
            String mark = focus.name().toLowerCase(Locale.ROOT).replace('_', '-');
            entry("swatch focus-" + mark, texts.of("legend." + focus.name()));
        }
        entry("swatch focus-none", texts.of("focus.none"));
        entry("sign sign-local", texts.of("legend.local"));
        entry("sign sign-central", texts.of("legend.central"));
        entry("sign sign-elsewhere", texts.of("legend.elsewhere"));
        entry("sign sign-locked", texts.of("legend.locked"));
        entry("sign sign-broken", texts.of("legend.broken"));
        entry("sign sign-differs", texts.of("legend.changed"));
        entry("sign sign-empty", texts.of("legend.empty"));
    }

    private void entry(String marks, String text) {
        var sign = new Span();
        sign.addClassNames(marks.split(" "));
        sign.getElement().setAttribute("aria-hidden", "true");
        add(new ListItem(sign, new Span(text)));
    }
}
