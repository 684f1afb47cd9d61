package dk.naerplan.ui.catalogue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.ui.organisation.file.ImportDialog;
import dk.naerplan.ui.organisation.file.WorkbookLink;
import dk.naerplan.ui.shell.Notices;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Revision;
import java.util.Optional;

/** What can be done with a whole week without opening it: the week after, and its data as a workbook, both ways. */
final class PlanActions extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanMaker maker;
    private final transient PlanSummary plan;
    private final transient Texts texts;

    /** @param last whether the week after is not there yet */
    PlanActions(PlanMaker maker, PlanSummary plan, boolean last, Texts texts) {
        this.maker = maker;
        this.plan = plan;
        this.texts = texts;
        addClassName("card-actions");
        if (last) {
            add(next());
        }
        var fetch = new WorkbookLink(
                texts.of("plans.workbook"), "naerplan-" + plan.week(), () -> maker.document(plan), texts);
        fetch.setAriaLabel(texts.of("plans.workbookOf", plan.name(), plan.week().number()));
        add(fetch, read());
    }

    private Button next() {
        int number = Week.of(plan.week().monday().plusWeeks(1)).number();
        var button = new Button(texts.of("plans.next", number), click -> PlanMaker.open(maker.after(plan)));
        button.setAriaLabel(texts.of("plans.nextOf", plan.name(), number));
        button.addClassName("next-week");
        return button;
    }

    private Button read() {
        var button = new Button(texts.of("plans.readWorkbook"), click -> openImport());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(
                texts.of("plans.readWorkbookOf", plan.name(), plan.week().number()));
        return button;
    }

    private void openImport() {
        Revision seen = maker.plans().newest(plan.id());
        new ImportDialog(texts, Optional.of(seen.document()), read -> {
                    boolean saved = maker.change(plan, seen, read, texts.of("file.reason"));
                    if (saved) {
                        Notices.tell(UI.getCurrent(), texts.of("file.saved"));
                    } else {
                        Notices.warn(UI.getCurrent(), texts.of("file.newer"));
                    }
                })
                .open();
    }
}
