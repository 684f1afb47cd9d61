package dk.naerplan.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Accounts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Plans;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/** The first page: the weeks that are planned, and examples to begin from. */
@Route("plans")
@RouteAlias("")
@PermitAll
class PlansView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Plans plans;
    private final transient Accounts people;
    private final transient ExampleSource source;
    private final transient PlanMaker maker;

    PlansView(Plans plans, Accounts people, ExampleSource source, PlanMaker maker) {
        this.plans = plans;
        this.people = people;
        this.source = source;
        this.maker = maker;
        setId("main");
        addClassName("plans");
    }

    /** Who only sees what is published begins there. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!CurrentUser.is(UserRole.PLANNER)) {
            event.forwardTo("week");
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (!CurrentUser.is(UserRole.PLANNER)) {
            return;
        }
        Texts texts = Texts.in(event.getLocale());
        removeAll();
        var heading = new Div(new H1(texts.of("plans.title")));
        heading.addClassName("admin-heading");
        if (CurrentUser.is(UserRole.MANAGER)) {
            heading.add(new StartTools(maker, source, texts));
        }
        add(heading, new Paragraph(texts.of("plans.intro")), plans(texts));
        if (CurrentUser.is(UserRole.MANAGER)) {
            add(examples(texts));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("plans.title") + " · Nærplan";
    }

    private Component plans(Texts texts) {
        var known = plans.list();
        return known.isEmpty()
                ? nothing(texts)
                : cards(known.stream()
                        .map(summary ->
                                new PlanCard(summary, people::displayName, texts, actions(summary, known, texts))));
    }

    /** The week after is offered where it is not there yet. */
    private Component actions(PlanSummary plan, List<PlanSummary> known, Texts texts) {
        if (!CurrentUser.is(UserRole.MANAGER)) {
            return new Div();
        }
        boolean last = known.stream()
                .noneMatch(other -> other.name().equals(plan.name())
                        && other.week().monday().isAfter(plan.week().monday()));
        return new PlanActions(maker, plan, last, texts);
    }

    private Section examples(Texts texts) {
        List<Example> examples = source.examples();
        var section = new Section(new H2(texts.of("examples.title")), new Paragraph(texts.of("examples.intro")));
        section.addClassName("examples");
        section.add(cards(examples.stream().map(example -> new ExampleCard(example, texts, () -> begin(example)))));
        section.setVisible(!examples.isEmpty());
        return section;
    }

    private void begin(Example example) {
        PlanMaker.open(maker.make(example.document(), example.document().title(getLocale())));
    }

    private static UnorderedList cards(Stream<? extends Component> cards) {
        var list = new UnorderedList();
        list.addClassName("cards");
        cards.forEach(card -> list.add(new ListItem(card)));
        return list;
    }

    private static Div nothing(Texts texts) {
        var empty = new Div(new Paragraph(texts.of("plans.none")));
        empty.addClassName("empty-state");
        return empty;
    }
}
