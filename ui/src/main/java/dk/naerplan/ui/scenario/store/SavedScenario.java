package dk.naerplan.ui.scenario.store;

import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.ui.store.PlanId;

/**
 * One state of a scenario.
 *
 * @param author who made the scenario
 * @param shared whether others see it
 * @param version this state
 */
public record SavedScenario(
        ScenarioId id, PlanId plan, String author, boolean shared, ScenarioVersion version, Scenario document) {

    public String name() {
        return version.name();
    }
}
