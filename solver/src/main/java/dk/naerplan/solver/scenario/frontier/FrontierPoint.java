package dk.naerplan.solver.scenario.frontier;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;

/**
 * A roster as a point between closeness and coordination, with the figures that the auditor gives.
 *
 * @param policy text of the placement policy that the roster was made under
 * @param balance 0 to 100, that it was made and scored with
 * @param closeness index, 0 to 100
 * @param coordination index, 0 to 100
 * @param coverage percent of the demanded seat time
 */
public record FrontierPoint(
        String policy,
        int balance,
        double closeness,
        double coordination,
        double coverage,
        HardMediumSoftLongScore score,
        boolean ruleClean,
        Roster roster) {

    public static FrontierPoint of(String policy, int balance, Roster roster) {
        Audit audit = RosterAuditor.audit(roster);
        return new FrontierPoint(
                policy,
                balance,
                audit.kpis().closeness().percent(),
                audit.kpis().coordination().index(),
                audit.kpis().coverage().total().percent(),
                audit.score(),
                audit.isRuleClean(),
                roster);
    }

    /** Whether this is better in one of closeness and coordination, and not worse in the other. */
    public boolean dominates(FrontierPoint other) {
        return closeness >= other.closeness
                && coordination >= other.coordination
                && (closeness > other.closeness || coordination > other.coordination);
    }

    /** The same place, whoever sits there. */
    boolean isWhere(FrontierPoint other) {
        return closeness == other.closeness && coordination == other.coordination;
    }
}
