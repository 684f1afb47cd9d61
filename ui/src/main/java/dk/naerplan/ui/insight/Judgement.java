package dk.naerplan.ui.insight;

import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.domain.Roster;
import java.util.List;
import java.util.stream.Stream;

/**
 * A roster and all that is said of it, in one language.
 *
 * @param findings worst first
 */
public record Judgement(Roster roster, Audit audit, List<Finding> findings) {

    public Judgement {
        findings = findings.stream().sorted(Finding.WORST_FIRST).toList();
    }

    public Stream<Finding> broken() {
        return findings.stream().filter(Finding::isBroken);
    }

    public List<Finding> about(String seat) {
        return findings.stream().filter(finding -> finding.concernsSeat(seat)).toList();
    }
}
