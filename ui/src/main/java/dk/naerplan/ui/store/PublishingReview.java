package dk.naerplan.ui.store;

import dk.naerplan.ui.store.personal.EmployeeChanges;
import java.util.List;

/**
 * What a manager should know before publishing.
 *
 * @param revision number of the revision that would be published
 * @param violations what has to be accepted; empty for a roster that breaks no rule
 * @param shortNotice whom the changes since the last time concern at short notice
 * @param first whether it has never been published
 * @param changes for whom something is another than was published; the first time, everybody who has something to do
 * @param over whether the week is over, so that it is too late to publish
 */
public record PublishingReview(
        int revision,
        List<Violation> violations,
        List<ShortNotice> shortNotice,
        boolean first,
        List<EmployeeChanges> changes,
        boolean over) {

    public PublishingReview {
        violations = List.copyOf(violations);
        shortNotice = List.copyOf(shortNotice);
        changes = List.copyOf(changes);
    }
}
