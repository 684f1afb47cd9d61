package dk.naerplan.ui.scenario.batch;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.scenario.store.Step;
import java.util.List;
import java.util.Optional;

/** Which searches answer a question. The same question always gives the same plan, so that a study can go on after a restart. */
public interface StudyPlan {

    /** All searches that are known to be needed by now, each after those that it needs. */
    List<Step> steps(Finds finds);

    /** Searches that have to be over before this one begins. */
    List<Step> before(Step step);

    /** What the search is given; empty when what it needs was left out, so that it is left out too. */
    Optional<DataSet> given(Step step, Finds finds);

    JobKind kind(Step step);
}
