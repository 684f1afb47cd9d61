package dk.naerplan.ui.roster.act;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import java.util.Locale;

/** Things to choose from, best first: each with how well it fits and what it would cost. The first of them until more are asked for. */
final class OptionList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 8;

    private final OrderedList list = new OrderedList();
    private final NativeButton more = new NativeButton();
    private final transient List<Option> options;
    private final transient Texts texts;

    OptionList(String title, List<Option> options, Texts texts) {
        this.options = options;
        this.texts = texts;
        addClassName("options");
        more.addClassName("options-more");
        more.addClickListener(click -> show("", Integer.MAX_VALUE));
        add(new H3(title), list, more);
        show("", FIRST);
    }

    /** Shows those whose name has the text in it. */
    void filter(String text) {
        show(text, FIRST);
    }

    private void show(String text, int most) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Option> found = options.stream()
                .filter(option -> option.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        list.removeAll();
        found.stream().limit(most).forEach(option -> list.add(new ListItem(button(option))));
        more.setVisible(found.size() > most);
        more.setText(texts.of("move.all", found.size()));
    }

    private static void say(String text, NativeButton button) {
        if (!text.isEmpty()) {
            var price = new Span(text);
            price.addClassName("option-price");
            button.add(price);
        }
    }

    private NativeButton button(Option option) {
        var button = new NativeButton();
        button.addClassNames("option", option.grade().mark());
        var name = new Span(option.name());
        name.addClassName("option-name");
        var grade = new Span(
                texts.of(option.now() ? "move.now" : "Grade." + option.grade().name()));
        grade.addClassName("option-grade");
        button.add(new Icon("grade-" + option.grade().mark()), name, grade);
        if (option.now()) {
            button.setEnabled(false);
        } else {
            say(option.price().get(), button);
        }
        button.addClickListener(click -> option.chosen().run());
        return button;
    }
}
