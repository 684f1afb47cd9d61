package dk.naerplan.ui.insight;

import dk.naerplan.solver.analysis.Explanation;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Texts;
import java.util.List;
import org.springframework.stereotype.Service;

/** Says of a roster all that there is to say. */
@Service
public class Judge {

    public Judgement judge(Roster roster, Texts texts) {
        return new Judgement(
                roster,
                RosterAuditor.audit(roster),
                Explanation.of(roster).findings().stream()
                        .map(finding -> new Finding(finding.justification(), finding.cost(), texts.locale()))
                        .toList(),
                true);
    }

    /** Only the figures, which are found at once; what the rules say takes longer. */
    public Judgement measure(Roster roster) {
        return new Judgement(roster, RosterAuditor.audit(roster), List.of(), false);
    }
}
