package dk.naerplan.solver.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Roster;
import java.util.Set;

/**
 * The smallest good change of a published roster that was found.
 *
 * @param roster a draft whose baseline is the published roster
 * @param score by the weights of the published roster
 * @param diff what is another than published
 */
public record Repair(Roster roster, HardMediumSoftLongScore score, Kpis kpis, RosterDiff diff) {

    /** Ids of the employees for whom something changes. */
    public Set<String> employees() {
        return diff.employees();
    }
}
