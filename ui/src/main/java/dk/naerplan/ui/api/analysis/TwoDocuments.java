package dk.naerplan.ui.api.analysis;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Two data sets of the same week, to be compared. */
record TwoDocuments(DataSet before, DataSet after) {

    TwoDocuments(@Nullable DataSet before, @Nullable DataSet after) {
        if (before == null || after == null) {
            throw new ApiException(ProblemCode.WRONG_PARAMETER, before == null ? "before" : "after");
        }
        this.before = before;
        this.after = after;
    }
}
