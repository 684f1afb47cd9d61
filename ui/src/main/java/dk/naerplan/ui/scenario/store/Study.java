package dk.naerplan.ui.scenario.store;

import dk.naerplan.ui.jobs.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question that many searches answer together.
 *
 * @param origin the plan, and the revision that everything is searched on
 * @param scenarios in the order in which they are shown; the first is what the others are compared with
 * @param ended when there was nothing more to search for
 */
public record Study(
        StudyId id,
        StudyKind kind,
        Origin origin,
        String owner,
        String name,
        boolean shared,
        StudySettings settings,
        List<StudyScenario> scenarios,
        StudyState state,
        Instant began,
        Optional<Instant> ended) {

    public Study {
        scenarios = List.copyOf(scenarios);
    }

    public boolean isRunning() {
        return state == StudyState.RUNNING;
    }
}
