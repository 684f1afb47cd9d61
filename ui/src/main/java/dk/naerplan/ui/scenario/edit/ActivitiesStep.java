package dk.naerplan.ui.scenario.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.AreaData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.table.Table;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is done for and with the residents: what comes, changes and goes. */
final class ActivitiesStep extends GuideStep {

    private static final long serialVersionUID = 1L;

    private final Div facts = new Div();

    ActivitiesStep(Making making) {
        super("activities", making);
        var more = new Button(text("edit.demand.new"), click -> open(JsonNodeFactory.instance.objectNode()));
        add(facts, more);
    }

    private void open(ObjectNode activity) {
        new RecordDialog(
                        new RecordDialog.Asked(Table.of("activities"), "demand", "activity", text("edit.demand.title")),
                        activity,
                        making())
                .open();
    }

    @Override
    void refresh() {
        DataSet week = making().week();
        List<DemandedSession> demanded = DemandedSession.of(week);
        var table = new Facts(
                title(), text("edit.activity"), text("edit.area"), text("edit.sessions"), text("edit.change"));
        for (ActivityData activity : week.activities()) {
            long sessions = demanded.stream()
                    .filter(session -> session.activity().id().equals(activity.id()))
                    .count();
            table.line(
                    activity.label(),
                    List.of(area(activity, week), String.valueOf(sessions)),
                    Facts.tool(making().texts(), "edit.edit", activity.label(), () -> edit(activity.id())),
                    Facts.tool(
                            making().texts(),
                            "edit.drop",
                            activity.label(),
                            () -> making().add(new Change.Drop(activity.id()))));
        }
        facts.removeAll();
        facts.add(table);
    }

    private void edit(String id) {
        making().tree()
                .path("activities")
                .valueStream()
                .filter(activity -> activity.path("id").asString("").equals(id))
                .findFirst()
                .ifPresent(activity -> open((ObjectNode) activity));
    }

    private static String area(ActivityData activity, DataSet week) {
        Optional<String> id = activity.area()
                .or(() -> week.residentGroups().stream()
                        .filter(group -> activity.residentGroup()
                                .filter(group.id()::equals)
                                .isPresent())
                        .map(group -> group.area())
                        .findFirst());
        return id.flatMap(area -> week.areas().stream()
                        .filter(known -> known.id().equals(area))
                        .map(AreaData::label)
                        .findFirst())
                .orElse("–");
    }
}
