package dk.naerplan.ui.scenario.result;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dk.naerplan.solver.scenario.trial.Trial;

/** Who sits where on which day, for each scenario. */
final class Calendars extends Div {

    private static final long serialVersionUID = 1L;

    Calendars(Compared compared, ScenarioTexts words) {
        add(new H2(words.texts().of("scenario.calendars")));
        for (Trial trial : compared.trials()) {
            String name = compared.name(trial);
            var calendar = new PlacementCalendar(
                    trial.median().result().roster(), words.texts().of("scenario.calendar", name), words.texts());
            var details = new Details(name, calendar);
            details.setOpened(compared.trials().size() <= 2);
            add(details);
        }
    }
}
