package dk.naerplan.ui.scenario.store;

import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.scenario.Scenario;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scenario as it was when the study began.
 *
 * @param variant what the study's searches and results call it
 * @param title what people call it; empty for a placement policy, which has a name in each language
 * @param saved the scenario that it is a copy of; empty for a policy, and when it was deleted
 */
public record StudyScenario(String variant, String title, Optional<Source> saved, Scenario document) {

    /** A version of a saved scenario. */
    public record Source(ScenarioId scenario, int version) {}

    public static StudyScenario ofPolicy(String policy) {
        Scenario document = Scenario.ofPolicy(policy);
        return new StudyScenario(document.id(), "", Optional.empty(), document);
    }

    /** Id of the employee who leaves in it. */
    public Optional<String> leaver() {
        return document.changes().stream()
                .flatMap(changes -> changes.changes().stream())
                .flatMap(change -> change instanceof Change.Leave leave ? Stream.of(leave.employee()) : Stream.empty())
                .findFirst();
    }
}
