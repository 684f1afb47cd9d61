package dk.naerplan.ui.roster.propose;

import dk.naerplan.solver.analysis.Contrast;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.analysis.WhatIf;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.insight.Judge;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.store.ShortNotice;
import java.util.List;
import java.util.function.Function;

/** Judges parts of a proposal. */
public final class Reviews {

    private final Judge judge;
    private final Function<Roster, List<ShortNotice>> notices;
    private final Texts texts;

    /** @param notices whom a roster concerns at short notice */
    public Reviews(Judge judge, Function<Roster, List<ShortNotice>> notices, Texts texts) {
        this.judge = judge;
        this.notices = notices;
        this.texts = texts;
    }

    /** @param before the plan as it stands, judged */
    public Review of(Proposal proposal, Judgement before, RosterDiff part) {
        Roster changed = part.onto(proposal.before());
        try (var trial = new WhatIf(proposal.before())) {
            return new Review(
                    proposal,
                    part,
                    before,
                    judge.judge(changed, texts),
                    Contrast.of(trial.all(part.differences())),
                    notices.apply(changed));
        }
    }
}
