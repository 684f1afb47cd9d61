package dk.naerplan.ui.organisation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.PlanSummary;
import java.util.List;

/** What the page says before anything is kept: what master data is, and how to get it from a week. */
final class FirstOrganisation extends Div {

    private static final long serialVersionUID = 1L;

    FirstOrganisation(MasterDesk desk, Texts texts) {
        add(new H1(texts.of("master.title")));
        var empty = new Div(new Paragraph(texts.of("master.none")));
        empty.addClassName("empty-state");
        List<PlanSummary> plans = desk.plans().list();
        if (plans.isEmpty()) {
            empty.add(new Anchor("plans", texts.of("master.toPlans")));
        } else if (CurrentUser.is(UserRole.MANAGER)) {
            empty.add(choice(desk, plans, texts));
        }
        add(empty);
    }

    private static Div choice(MasterDesk desk, List<PlanSummary> plans, Texts texts) {
        var week = new ComboBox<PlanSummary>(texts.of("master.fromWeek"), plans);
        week.setItemLabelGenerator(plan ->
                texts.of("master.weekOf", plan.name(), plan.week().number(), new WeekTexts(texts).dates(plan.week())));
        week.setValue(plans.getFirst());
        week.setWidth("min(100%, 28rem)");
        var begin = new Button(texts.of("master.begin"), click -> begin(desk, week.getValue()));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setId("begin-master");
        var choice = new Div(week, begin);
        choice.addClassName("first-choice");
        return choice;
    }

    private static void begin(MasterDesk desk, PlanSummary plan) {
        desk.data().begin(plan.id(), plan.name(), desk.plans().newest(plan.id()).document(), CurrentUser.name());
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
