package dk.naerplan.ui.catalogue;

import com.vaadin.flow.component.UI;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.organisation.MasterData;
import dk.naerplan.ui.organisation.file.Imports;
import dk.naerplan.ui.security.CurrentUser;
import dk.naerplan.ui.store.PlanSummary;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.Saved;
import dk.naerplan.ui.store.organisation.Exchange;
import dk.naerplan.ui.store.organisation.Weeks;
import org.springframework.stereotype.Component;

/** Makes and changes whole plans in the name of the one who looks at the page; the services check who that is. */
@Component
record PlanMaker(Plans plans, Weeks weeks, MasterData data, Exchange exchange) {

    /** A plan of the document's week, which belongs to the organisation of that name. */
    Revision make(DataSet document, String name) {
        Revision made = plans.create(name, document, CurrentUser.name(), "");
        data.adopt(made.plan(), name, document, CurrentUser.name());
        return made;
    }

    /** A plan of the week after, under the same name. */
    Revision after(PlanSummary plan) {
        return weeks.after(plan.id(), plan.name(), CurrentUser.name(), "");
    }

    DataSet document(PlanSummary plan) {
        return plans.newest(plan.id()).document();
    }

    /** Whether what a file says of the plan's facts was saved; not when somebody has changed the plan since. */
    boolean change(PlanSummary plan, Revision seen, DataSet read, String reason) {
        Saved saved = exchange.readIntoPlan(
                plan.id(), seen.number(), Imports.changes(seen.document(), read), CurrentUser.name(), reason);
        return saved instanceof Saved.Done;
    }

    static void open(Revision plan) {
        UI.getCurrent().navigate("plan/" + plan.plan());
    }
}
