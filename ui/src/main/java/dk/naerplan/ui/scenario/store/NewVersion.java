package dk.naerplan.ui.scenario.store;

import dk.naerplan.datasets.scenario.Scenario;

/**
 * What somebody wants to save of a scenario.
 *
 * @param revision of the plan that it was made on
 */
public record NewVersion(int revision, String name, Scenario document) {

    private static final int LONGEST = 200;

    public NewVersion {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The name (%s) is blank or longer than %d characters.\n".formatted(name, LONGEST)
                            + "Maybe choose a shorter one.");
        }
    }
}
