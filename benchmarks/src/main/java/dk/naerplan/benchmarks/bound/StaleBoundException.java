package dk.naerplan.benchmarks.bound;

/** A stored bound was proven for another edition of its data set, and says nothing of this one. */
public final class StaleBoundException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    StaleBoundException(BoundDocument bound, String fingerprint) {
        super(
                ("The stored bound of the data set (%s) is of another edition: it was proven on (%s) for the fingerprint (%s),"
                                + " and the data set now has (%s).\nMaybe prove it again: %s")
                        .formatted(bound.dataSet(), bound.date(), bound.fingerprint(), fingerprint, bound.command()));
    }
}
