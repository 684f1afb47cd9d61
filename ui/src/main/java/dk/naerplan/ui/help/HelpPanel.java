package dk.naerplan.ui.help;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import java.util.List;

/** Explains a page at its side; the page can be used meanwhile. */
final class HelpPanel extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Button close = new Button(new Icon("close"), click -> close());

    HelpPanel(HelpPage page, Texts texts) {
        addClassName("help");
        setModality(ModalityMode.MODELESS);
        setCloseOnOutsideClick(false);
        setHeaderTitle(page.title(texts));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("help-close");
        close.setAriaLabel(texts.of("help.close"));
        getHeader().add(close);
        add(text(page, texts));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                close.focus();
            } else {
                HelpButton.focus(UI.getCurrent());
            }
        });
    }

    /** Can have the focus, so that it can be scrolled without a pointer. */
    private static Div text(HelpPage page, Texts texts) {
        var text = new Div(
                new Paragraph(page.about(texts)),
                steps(page, texts),
                new H3(texts.of("help.words")),
                words(page, texts));
        if (!page.shortcuts().isEmpty()) {
            text.add(new H3(texts.of("help.keys")), keys(page.shortcuts(), texts));
        }
        text.getElement().setAttribute("tabindex", "0");
        return text;
    }

    private static Div steps(HelpPage page, Texts texts) {
        var list = new OrderedList();
        page.steps(texts).forEach(step -> list.add(new ListItem(step)));
        return new Div(new H3(texts.of("help.next")), list);
    }

    private static DescriptionList words(HelpPage page, Texts texts) {
        var list = new DescriptionList();
        page.words()
                .forEach(word -> list.add(
                        new DescriptionList.Term(word.name(texts)),
                        new DescriptionList.Description(word.meaning(texts))));
        return list;
    }

    private static DescriptionList keys(List<BoardShortcut> shortcuts, Texts texts) {
        var list = new DescriptionList();
        list.addClassName("help-keys");
        for (BoardShortcut shortcut : shortcuts) {
            var keys = new DescriptionList.Term();
            shortcut.keys().forEach(name -> keys.add(key(name)));
            list.add(keys, new DescriptionList.Description(shortcut.meaning(texts)));
        }
        return list;
    }

    private static Span key(String name) {
        var key = new Span(name);
        key.addClassName("key");
        return key;
    }
}
