package dk.naerplan.ui.scenario.result;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Trial;
import java.util.List;
import java.util.Map;

/**
 * Scenarios that have been searched for, side by side.
 *
 * @param comparison the first one is what the others are compared with
 * @param names shown name of each scenario, by the variant of its trial
 * @param base the week that all of them were made from
 */
public record Compared(Comparison comparison, Map<String, String> names, DataSet base) {

    public Compared {
        names = Map.copyOf(names);
    }

    public String name(Trial trial) {
        return names.getOrDefault(trial.variant(), trial.variant());
    }

    public List<Trial> trials() {
        return comparison.trials();
    }
}
