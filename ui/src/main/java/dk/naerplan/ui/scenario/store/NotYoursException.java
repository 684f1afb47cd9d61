package dk.naerplan.ui.scenario.store;

/** Something is not there, or not for the one who asks, which is not told apart. */
public final class NotYoursException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYoursException(Object what) {
        super("Nothing (%s) that you may do this with.\nMaybe it was deleted, or its owner does not share it."
                .formatted(what));
    }
}
