package dk.naerplan.ui.store;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.solver.analysis.RosterAuditor;

/**
 * What a revision measures. Kept when its document is gone: it names nobody.
 *
 * @param coverage percent of the demanded seat time
 * @param closeness index from 0 to 100
 * @param coordination index from 0 to 100
 * @param travelMinutes of all employees in the week
 */
public record Figures(
        HardMediumSoftLongScore score, double coverage, double closeness, double coordination, long travelMinutes) {

    /** The figures of the roster in the document, by the auditor. */
    public static Figures of(DataSet document) {
        return of(RosterAuditor.audit(RosterMapper.toRoster(document)));
    }

    public static Figures of(Audit audit) {
        return of(audit.score(), audit.kpis());
    }

    public static Figures of(HardMediumSoftLongScore score, Kpis kpis) {
        return new Figures(
                score,
                kpis.coverage().total().percent(),
                kpis.closeness().percent(),
                kpis.coordination().index(),
                kpis.travelMinutes());
    }

    public boolean isRuleClean() {
        return score.hardScore() == 0;
    }
}
