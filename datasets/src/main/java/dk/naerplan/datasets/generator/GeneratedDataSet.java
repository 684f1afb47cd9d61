package dk.naerplan.datasets.generator;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.RosterData;

/**
 * An invented data set.
 *
 * @param document the demand, with nothing decided
 * @param planted a roster that covers all of it and keeps every hard rule; not the best one, only proof that there is one
 */
public record GeneratedDataSet(DataSet document, RosterData planted) {

    /** The document with the planted roster in it. */
    public DataSet solved() {
        return document.withRoster(planted);
    }
}
