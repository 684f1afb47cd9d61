package dk.naerplan.ui.insight;

import dk.naerplan.solver.analysis.Explanation;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.shell.Texts;
import org.springframework.stereotype.Service;

/** Says of a roster all that there is to say. */
@Service
public class Judge {

    public Judgement judge(Roster roster, Texts texts) {
        return new Judgement(
                roster,
                RosterAuditor.audit(roster),
                Explanation.of(roster).findings().stream()
                        .map(finding -> said(finding, texts))
                        .toList());
    }

    private static Finding said(dk.naerplan.solver.analysis.Finding finding, Texts texts) {
        var concerns = finding.justification().concerns();
        return new Finding(
                finding.rule(),
                finding.justification().measure(),
                finding.cost(),
                RuleTexts.sentence(finding.justification(), texts.locale()),
                concerns.employees(),
                concerns.seats(),
                concerns.days());
    }
}
