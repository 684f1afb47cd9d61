package dk.naerplan.ui.organisation.offer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.history.ChangeTexts;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.Saved;
import dk.naerplan.ui.store.change.PartChange;
import dk.naerplan.ui.store.organisation.Exchange;
import dk.naerplan.ui.store.organisation.OrganisationId;
import dk.naerplan.ui.store.organisation.OrganisationRevision;
import dk.naerplan.ui.store.organisation.OrganisationSaved;
import dk.naerplan.ui.store.organisation.Organisations;
import dk.naerplan.ui.store.organisation.Weeks;
import java.util.List;

/** What the weeks and the organisation could take from each other, week by week. */
public final class OffersDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Exchange exchange;
    private final transient Organisations organisations;
    private final transient Plans plans;
    private final transient OrganisationId organisation;
    private final transient Texts texts;
    private final Div content = new Div();

    public OffersDialog(
            Exchange exchange,
            Organisations organisations,
            Weeks weeks,
            Plans plans,
            OrganisationId organisation,
            Texts texts) {
        this.exchange = exchange;
        this.organisations = organisations;
        this.plans = plans;
        this.organisation = organisation;
        this.texts = texts;
        setHeaderTitle(texts.of("offer.title"));
        setWidth("min(46rem, 100%)");
        add(new Paragraph(texts.of("offer.intro")));
        List<PlanSummary> own = plans.list().stream()
                .filter(plan -> weeks.organisationOf(plan.id())
                        .filter(link -> link.organisation().equals(organisation))
                        .isPresent())
                .toList();
        if (own.isEmpty()) {
            add(new Paragraph(texts.of("offer.noWeeks")));
        } else {
            choose(own);
        }
        getFooter().add(new Button(texts.of("dialog.close"), click -> close()));
    }

    private void choose(List<PlanSummary> own) {
        var week = new ComboBox<PlanSummary>(texts.of("offer.week"), own);
        week.setItemLabelGenerator(plan ->
                texts.of("master.weekOf", plan.name(), plan.week().number(), new WeekTexts(texts).dates(plan.week())));
        week.setWidthFull();
        week.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        add(week, content);
        week.setValue(own.getFirst());
    }

    private void show(PlanSummary plan) {
        Revision week = plans.newest(plan.id());
        OrganisationRevision kept = organisations.newest(organisation);
        DataSet inWeek = week.document();
        content.removeAll();
        content.add(
                new OfferList(
                        texts.of("offer.toWeek"),
                        exchange.offeredToPlan(plan.id()),
                        new ChangeTexts(texts, inWeek, kept.document()),
                        taken -> takeIntoWeek(plan, week, taken),
                        texts),
                new OfferList(
                        texts.of("offer.toOrganisation"),
                        exchange.offeredToOrganisation(plan.id()),
                        new ChangeTexts(texts, kept.document(), inWeek),
                        taken -> takeIntoOrganisation(plan, kept, taken),
                        texts));
    }

    private void takeIntoWeek(PlanSummary plan, Revision seen, List<PartChange> taken) {
        Saved saved =
                exchange.takeIntoPlan(plan.id(), seen.number(), taken, CurrentUser.name(), texts.of("offer.reason"));
        say(saved instanceof Saved.Done, plan);
    }

    private void takeIntoOrganisation(PlanSummary plan, OrganisationRevision seen, List<PartChange> taken) {
        OrganisationSaved saved = exchange.takeIntoOrganisation(
                organisation, seen.number(), taken, CurrentUser.name(), texts.of("offer.reason"));
        say(saved instanceof OrganisationSaved.Done, plan);
    }

    private void say(boolean done, PlanSummary plan) {
        show(plan);
        var said = new Paragraph(texts.of(done ? "offer.taken" : "offer.newer"));
        said.getElement().setAttribute("role", "status");
        content.addComponentAsFirst(said);
    }
}
