package dk.naerplan.ui.roster;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.rules.RuleWeights;

/**
 * A roster in the making. Nothing changes its roster any more: a change makes another draft.
 *
 * @param weights by which the roster is judged
 */
record RosterDraft(Roster roster, RuleWeights weights) {

    RosterDraft withRoster(Roster changed) {
        return new RosterDraft(changed, weights);
    }

    RosterDraft withBalance(int balance) {
        RuleWeights changed = weights.withBalance(balance);
        Roster copy = RosterEdit.copyOf(roster);
        changed.applyTo(copy);
        return new RosterDraft(copy, changed);
    }
}
