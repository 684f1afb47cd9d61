package dk.naerplan.ui.export.share;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.naerplan.ui.export.PlanExports;
import dk.naerplan.ui.shell.Icon;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.PlanId;
import java.util.Map;
import java.util.Optional;

/** Offers a plan on paper, as a workbook and as calendars. */
public final class ShareDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient PlanId plan;
    private final transient Downloads downloads;
    private final transient Texts texts;

    /** @param file what files are called, without their ending */
    public ShareDialog(PlanId plan, String file, PlanExports exports, Texts texts) {
        this.plan = plan;
        this.downloads = new Downloads(plan, file, exports, texts.locale());
        this.texts = texts;
        addClassName("share");
        setHeaderTitle(texts.of("share.title"));
        setWidth("34rem");
        add(
                new H3(texts.of("share.paper")),
                list(print("area"), print("employee")),
                new H3(texts.of("share.files")),
                list(
                        link("share.workbook", "share-workbook", downloads.workbook()),
                        link("share.calendar", "share-calendar", downloads.calendar(Optional.empty()))),
                new H3(texts.of("share.one")),
                one(exports.employees(plan)));
        getFooter().add(new Button(texts.of("dialog.close"), click -> close()));
    }

    private static UnorderedList list(Anchor... links) {
        var list = new UnorderedList();
        list.addClassName("share-list");
        for (Anchor link : links) {
            list.add(new ListItem(link));
        }
        return list;
    }

    private Anchor print(String by) {
        var link =
                new Anchor("print/" + plan + "?by=" + by, new Icon("print"), new Span(texts.of("share.print." + by)));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.setId("share-print-" + by);
        return link;
    }

    private Anchor link(String key, String id, DownloadHandler file) {
        var link = new Anchor(file, "");
        link.add(new Icon("share"), new Span(texts.of(key)));
        link.setId(id);
        return link;
    }

    private Div one(Map<String, String> employees) {
        var choice = new Select<String>();
        choice.setLabel(texts.of("share.whose"));
        choice.setItems(employees.keySet());
        choice.setItemLabelGenerator(employees::get);
        choice.setId("share-whose");
        var row = new Div(choice);
        row.addClassName("share-one");
        choice.addValueChangeListener(change -> {
            row.getChildren().filter(Anchor.class::isInstance).toList().forEach(row::remove);
            row.add(link("share.theirs", "share-theirs", downloads.calendar(Optional.of(change.getValue()))));
        });
        return row;
    }
}
