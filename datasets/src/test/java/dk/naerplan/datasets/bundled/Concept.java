package dk.naerplan.datasets.bundled;

import dk.naerplan.datasets.format.DataSet;
import java.util.function.Predicate;

/**
 * Something that the field knows and a bundled data set must show.
 *
 * @param shownBy name of the data set
 */
record Concept(String says, String shownBy, Predicate<DataSet> isShown) {

    @Override
    public String toString() {
        return shownBy + ": " + says;
    }
}
