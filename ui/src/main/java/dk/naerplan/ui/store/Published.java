package dk.naerplan.ui.store;

import java.util.List;

/** What became of the wish to publish. */
public sealed interface Published {

    /** The roster is announced, as this revision. */
    record Done(Revision revision) implements Published {}

    /**
     * Nothing was published: not exactly what the roster breaks had been accepted.
     *
     * @param missing broken, and not accepted
     * @param outdated accepted, and not broken, or not like that
     */
    record Refused(List<Violation> missing, List<Violation> outdated) implements Published {

        public Refused {
            missing = List.copyOf(missing);
            outdated = List.copyOf(outdated);
        }
    }

    /** Nothing was published: somebody else has changed or published the plan meanwhile. What they made of it. */
    record Conflict(Revision newest) implements Published {}

    /** Nothing was published: the week is over. */
    record Over() implements Published {}
}
