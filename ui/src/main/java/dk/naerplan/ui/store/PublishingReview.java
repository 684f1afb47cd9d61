package dk.naerplan.ui.store;

import java.util.List;

/**
 * What a manager should know before publishing.
 *
 * @param revision number of the revision that would be published
 * @param violations what has to be accepted; empty for a roster that breaks no rule
 * @param shortNotice whom the changes since the last time concern at short notice
 * @param over whether the week is over, so that it is too late to publish
 */
public record PublishingReview(int revision, List<Violation> violations, List<ShortNotice> shortNotice, boolean over) {

    public PublishingReview {
        violations = List.copyOf(violations);
        shortNotice = List.copyOf(shortNotice);
    }
}
