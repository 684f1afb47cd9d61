package dk.naerplan.ui.organisation;

import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.ui.store.change.DocumentChanges;
import dk.naerplan.ui.store.change.PartChange;
import dk.naerplan.ui.store.organisation.OrganisationRevision;
import java.util.List;

/** What became of a change of master data. */
public sealed interface Outcome {

    /** It is on the disk. */
    record Done(OrganisationRevision revision) implements Outcome {}

    /** Nothing was saved: the document would be wrong. */
    record Refused(List<Issue> issues) implements Outcome {

        public Refused {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Nothing was saved: somebody else has changed the same organisation meanwhile.
     *
     * @param seen what the author had changed
     * @param newest what the others have made of it
     * @param changes what the author wanted
     */
    record Conflict(OrganisationRevision seen, OrganisationRevision newest, List<PartChange> changes)
            implements Outcome {

        public Conflict {
            changes = List.copyOf(changes);
        }

        /** What the others have changed. */
        public List<PartChange> theirs() {
            return DocumentChanges.between(seen.document(), newest.document());
        }

        /** Whether both have changed the same. */
        public boolean clashes() {
            return theirs().stream()
                    .anyMatch(
                            their -> changes.stream().anyMatch(own -> own.part().touches(their.part())));
        }
    }
}
