package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.DataSet;

/** A state of a plan. Never changes. */
public record Revision(PlanId plan, RevisionInfo info, DataSet document) {

    public int number() {
        return info.number();
    }
}
