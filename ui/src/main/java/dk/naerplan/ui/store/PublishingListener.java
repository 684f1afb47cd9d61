package dk.naerplan.ui.store;

import java.util.Optional;

/** Hears in the same transaction that a plan has been published: what it does is done exactly when the plan is announced. */
public interface PublishingListener {

    /**
     * @param announced the revision that has been published
     * @param before the one that had been published before it; empty the first time
     */
    void announced(Revision announced, Optional<Revision> before);
}
