package dk.naerplan.ui.scenario.edit;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.LocalText;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.scenario.ChangeData;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.datasets.table.NewIds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody is making of a scenario. A change is only taken when the week that follows is one that can be searched for. */
final class Draft {

    private final DataSet base;
    private final List<Change> changes = new ArrayList<>();
    private DataSet week;
    String name = "";
    Optional<String> policy = Optional.empty();
    List<String> areas = List.of();
    Optional<Integer> balance = Optional.empty();
    Map<String, Integer> weights = Map.of();

    Draft(DataSet base) {
        this.base = base;
        this.week = base;
    }

    /** Begins with what a scenario says, as far as it fits the week; what does not is told. */
    List<Issue> take(Scenario scenario, String called) {
        name = called;
        policy = scenario.placementPolicy();
        areas = scenario.areas();
        balance = scenario.balance();
        weights = new LinkedHashMap<>(scenario.weights());
        var issues = new ArrayList<>(errors());
        if (!issues.isEmpty()) {
            policy = Optional.empty();
            areas = List.of();
            balance = Optional.empty();
            weights = Map.of();
        }
        scenario.changes().stream()
                .flatMap(data -> data.changes().stream())
                .forEach(change -> issues.addAll(add(change)));
        return issues;
    }

    DataSet base() {
        return base;
    }

    /** The week with the changes so far. */
    DataSet week() {
        return week;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** @return why it was not taken; empty when it was */
    List<Issue> add(Change change) {
        changes.add(change);
        List<Issue> errors = refresh();
        if (!errors.isEmpty()) {
            changes.removeLast();
        }
        return errors;
    }

    /** @return why it was not taken away: what comes after needs it; empty when it was */
    List<Issue> remove(Change change) {
        int place = changes.indexOf(change);
        changes.remove(place);
        List<Issue> errors = refresh();
        if (!errors.isEmpty()) {
            changes.add(place, change);
        }
        return errors;
    }

    private List<Issue> refresh() {
        var result = changed().applyTo(base);
        result.document().ifPresent(made -> week = made);
        return result.errors();
    }

    /** Why the whole does not fit the week. */
    List<Issue> errors() {
        return scenario().applyTo(base).errors();
    }

    Scenario scenario() {
        return scenario(policy, areas, balance, weights);
    }

    private Scenario changed() {
        return scenario(Optional.empty(), List.of(), Optional.empty(), Map.of());
    }

    private Scenario scenario(
            Optional<String> placed, List<String> within, Optional<Integer> balanced, Map<String, Integer> weighed) {
        return new Scenario(
                Scenario.VERSION,
                NewIds.of(name, List.of()),
                new LocalText(name, name),
                LocalText.EMPTY,
                Optional.empty(),
                placed,
                placed.isEmpty() ? List.of() : within,
                balanced,
                weighed,
                changes.stream().map(ChangeData::of).toList());
    }
}
