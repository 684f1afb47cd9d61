package dk.naerplan.ui.scenario.store;

import dk.naerplan.solver.solving.SolverSettings;

/**
 * How a study searches.
 *
 * @param searches for each scenario, from the seeds from 0 on
 * @param limits of each search
 * @param extent how far the question goes, by its kind: weeks, choices, or employees tried in pairs; 0 for a comparison
 */
public record StudySettings(int searches, SolverSettings limits, int extent) {

    public StudySettings {
        if (searches < 1 || extent < 0) {
            throw new IllegalArgumentException(
                    "The study has (%d) searches and the extent (%d).".formatted(searches, extent));
        }
    }

    public static StudySettings of(int searches, SolverSettings limits) {
        return new StudySettings(searches, limits, 0);
    }
}
