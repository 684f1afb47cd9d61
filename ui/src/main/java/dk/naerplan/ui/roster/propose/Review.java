package dk.naerplan.ui.roster.propose;

import dk.naerplan.solver.analysis.Contrast;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.store.ShortNotice;
import java.util.List;

/**
 * A part of a proposal, judged as if it were accepted and nothing else.
 *
 * @param before the plan as it stands
 * @param after the plan with the part
 * @param contrast the two held against each other
 * @param notices whom the plan with the part concerns sooner than the notice period allows
 */
public record Review(
        Proposal proposal,
        RosterDiff part,
        Judgement before,
        Judgement after,
        Contrast contrast,
        List<ShortNotice> notices) {

    public Review {
        notices = List.copyOf(notices);
    }

    public boolean isWhole() {
        return part.differences().size() == proposal.diff().differences().size();
    }
}
