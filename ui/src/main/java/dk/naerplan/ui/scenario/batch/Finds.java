package dk.naerplan.ui.scenario.batch;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.scenario.store.Step;
import java.util.Optional;

/** What the searches of a study have found so far. */
@FunctionalInterface
public interface Finds {

    /** Empty when the search is not over, or was left out. */
    Optional<DataSet> of(Step step);

    /** Whether nothing more comes of the search. */
    default boolean isOver(Step step) {
        return of(step).isPresent();
    }
}
