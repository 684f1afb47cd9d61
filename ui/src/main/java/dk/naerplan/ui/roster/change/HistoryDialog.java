package dk.naerplan.ui.roster.change;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.shell.MomentTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.RevisionInfo;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All states of a plan, the newest first; each can be compared with what there is now, and be made the plan again. */
public final class HistoryDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient Texts texts;
    private final transient MomentTexts moments;
    private final transient IntFunction<List<String>> differences;
    private final transient IntConsumer onBoard;
    private final transient UnaryOperator<String> people;

    /**
     * @param people what somebody with that username is called
     * @param differences what has changed since the revision by that number
     * @param onBoard marks on the board what has changed since the revision by that number
     * @param restore makes the revision by that number the plan again; absent for who may not
     */
    public HistoryDialog(
            List<RevisionInfo> history,
            Texts texts,
            UnaryOperator<String> people,
            IntFunction<List<String>> differences,
            IntConsumer onBoard,
            IntConsumer restore,
            boolean mayRestore) {
        this.texts = texts;
        var known = new HashMap<String, String>();
        this.people = name -> known.computeIfAbsent(name, people);
        this.moments = new MomentTexts(texts);
        this.differences = differences;
        this.onBoard = onBoard;
        addClassName("history");
        setHeaderTitle(texts.of("history.title"));
        setWidth("44rem");
        var list = new OrderedList();
        list.addClassName("history-list");
        int newest = history.getLast().number();
        history.reversed().stream()
                .limit(MOST)
                .forEach(info -> list.add(line(info, mayRestore && info.number() != newest ? restore : null, newest)));
        add(list);
        getFooter().add(new Button(texts.of("dialog.close"), click -> close()));
    }

    private ListItem line(RevisionInfo info, @Nullable IntConsumer restore, int newest) {
        var what = new Span(info.reason().isEmpty() ? texts.name(info.kind()) : info.reason());
        what.addClassName("history-what");
        var who = new Span(texts.of("history.by", moments.moment(info.at()), author(info)));
        who.addClassName("history-who");
        var figures = new Span(texts.of(
                "history.figures",
                Math.round(info.figures().coverage()),
                Math.round(info.figures().closeness()),
                Math.round(info.figures().coordination())));
        figures.addClassName("history-figures");
        var item = new ListItem(what, who, figures);
        if (info.number() != newest) {
            item.add(compare(info));
        }
        if (restore != null) {
            item.add(new Button(texts.of("history.restore"), click -> {
                close();
                restore.accept(info.number());
            }));
        }
        return item;
    }

    private String author(RevisionInfo info) {
        return info.author().equals(SystemUser.NAME) ? "Nærplan" : people.apply(info.author());
    }

    private Button mark(int number) {
        var mark = new Button(texts.of("history.onBoard"), click -> {
            close();
            onBoard.accept(number);
        });
        mark.addClassName("history-on-board");
        return mark;
    }

    private Div compare(RevisionInfo info) {
        var shown = new Div();
        var button = new Button(texts.of("history.compare"));
        button.addClickListener(click -> {
            shown.removeAll();
            shown.add(new ChangeList(differences.apply(info.number()), texts), mark(info.number()));
        });
        var compare = new Div(button, shown);
        compare.addClassName("history-compare");
        return compare;
    }
}
