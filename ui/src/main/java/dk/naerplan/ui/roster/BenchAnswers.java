package dk.naerplan.ui.roster;

import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.rules.Concerns;
import dk.naerplan.ui.roster.propose.ProposalActions;
import java.util.function.Consumer;

/**
 * What somebody does with a proposal.
 *
 * @param revealed gets what somebody wants to see
 */
record BenchAnswers(RosterActions actions, Consumer<Concerns> revealed) implements ProposalActions {

    @Override
    public void choose(RosterDiff part) {
        actions.review(part);
    }

    @Override
    public void accept(RosterDiff part) {
        actions.accept(part);
    }

    @Override
    public void decline() {
        actions.decline();
    }

    @Override
    public void reveal(Concerns concerns) {
        revealed.accept(concerns);
    }
}
