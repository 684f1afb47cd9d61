package dk.naerplan.solver.analysis;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import java.util.Map;

/**
 * The second judge: recomputes every rule and key figure of a roster from docs/model.md in plain Java. Shares no code with
 * the constraint streams, so that each can be trusted because the other agrees. Any roster can be audited, also one that is
 * unfinished or breaks every rule. Reads the starts of the sessions, not the solver's copies of them on the seats.
 */
public final class RosterAuditor {

    private RosterAuditor() {}

    public static Audit audit(Roster roster) {
        var week = new AuditedWeek(roster);
        var sums = new PresenceSums(week);
        var tally = new Tally();
        SeatAuditor.audit(week, tally);
        WorkingTimeAuditor.audit(week, tally);
        PlaceAuditor.audit(week, tally);
        ClosenessAuditor.audit(week, sums, tally);
        CoordinationAuditor.audit(week, sums, tally);
        FairnessAuditor.audit(week, tally);
        StabilityAuditor.audit(roster, tally);
        Map<RosterRule, RuleMeasure> rules = tally.weighedFor(roster);
        return new Audit(rules, scoreOf(rules), KpiReport.of(week, sums));
    }

    private static HardMediumSoftLongScore scoreOf(Map<RosterRule, RuleMeasure> rules) {
        return rules.entrySet().stream()
                .map(entry -> entry.getKey().level().score(-entry.getValue().cost()))
                .reduce(HardMediumSoftLongScore.ZERO, HardMediumSoftLongScore::add);
    }
}
