package dk.naerplan.ui.export.print;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.published.PrintedPlan;
import dk.naerplan.ui.store.published.PrintedPlans;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan as its pages will look, with a button that prints them. The address may name the paper and the pages. */
@Route(value = "print/:plan", autoLayout = false)
@PermitAll
class PrintView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PrintedPlans plans;
    private transient @Nullable PrintedPlan plan;
    private Division division = Division.AREA;
    private Paper paper = Paper.A4;

    PrintView(PrintedPlans plans) {
        this.plans = plans;
        setId("main");
        addClassName("print-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("plan").orElse("");
        plan = PlanId.parse(name).flatMap(plans::find).orElseThrow(() -> new NotFoundException(name));
        QueryParameters asked = event.getLocation().getQueryParameters();
        division = asked.getSingleParameter("by").flatMap(Division::parse).orElse(division);
        paper = asked.getSingleParameter("paper").flatMap(Paper::parse).orElse(paper);
        show(Texts.in(getLocale()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (plan != null) {
            show(Texts.in(event.getLocale()));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.in(getLocale()).of("print.title", plan().name()) + " · Nærplan";
    }

    private void show(Texts texts) {
        removeAll();
        var style = new Element("style");
        style.setText(paper.rule());
        getElement().appendChild(style);
        add(new PrintBar(
                division,
                paper,
                texts,
                this::choose,
                () -> UI.getCurrent().getPage().executeJs("window.print()")));
        var sheets = new Div();
        sheets.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", texts.of("print.title", plan().name()));
        sheets.addClassNames("sheets", "paper-" + paper.name().toLowerCase(Locale.ROOT));
        if (plan().seats().isEmpty()) {
            sheets.add(new Div(texts.of("print.nothing")));
        } else if (division == Division.AREA) {
            AreaSheet.of(plan(), paper, texts).forEach(sheets::add);
        } else {
            sheets.add(new TeamSheet(plan(), paper, texts));
        }
        add(sheets);
    }

    private void choose(Division chosen, Paper on) {
        division = chosen;
        paper = on;
        show(Texts.in(getLocale()));
    }

    private PrintedPlan plan() {
        return Objects.requireNonNull(plan);
    }
}
