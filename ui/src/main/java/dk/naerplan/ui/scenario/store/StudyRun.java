package dk.naerplan.ui.scenario.store;

import dk.naerplan.ui.jobs.JobId;
import dk.naerplan.ui.store.Figures;
import java.util.Optional;

/**
 * One search of a study, as it stands.
 *
 * @param job the newest that was handed in for it
 * @param figures of what was found
 */
public record StudyRun(Step step, RunState state, Optional<JobId> job, Optional<Figures> figures) {

    public static StudyRun waiting(Step step) {
        return new StudyRun(step, RunState.WAITING, Optional.empty(), Optional.empty());
    }
}
