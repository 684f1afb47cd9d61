package dk.naerplan.ui.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dk.naerplan.ui.shell.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The first page: the weeks that can be opened. */
@Route("datasets")
@RouteAlias("")
@PermitAll
class DataSetsView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RosterSource source;

    DataSetsView(RosterSource source) {
        this.source = source;
        setId("main");
        addClassName("data-sets");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Texts texts = Texts.in(event.getLocale());
        removeAll();
        List<RosterSummary> summaries = source.summaries();
        add(new H1(texts.of("datasets.title")), new Paragraph(texts.of("datasets.intro")));
        add(summaries.isEmpty() ? nothing(texts) : cards(summaries, texts));
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("datasets.title") + " · Nærplan";
    }

    private static UnorderedList cards(List<RosterSummary> summaries, Texts texts) {
        var list = new UnorderedList();
        list.addClassName("cards");
        summaries.forEach(summary -> list.add(new ListItem(new DataSetCard(summary, texts))));
        return list;
    }

    private static Div nothing(Texts texts) {
        var empty = new Div(new Paragraph(texts.of("datasets.none")));
        empty.addClassName("empty-state");
        return empty;
    }
}
