package dk.naerplan.ui.jobs;

import dk.naerplan.datasets.format.DataSet;
import java.util.Optional;

/**
 * A search that somebody wants.
 *
 * @param owner who; a user's name
 * @param document the week, as far as it is decided
 * @param origin where the document is from; empty when it belongs to no plan
 */
public record NewJob(JobKind kind, String owner, DataSet document, Optional<Origin> origin, JobSettings settings) {

    public NewJob {
        if (owner.isBlank()) {
            throw new IllegalArgumentException("The owner is blank. Maybe nobody is signed in.");
        }
    }
}
