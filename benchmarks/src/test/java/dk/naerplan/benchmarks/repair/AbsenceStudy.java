package dk.naerplan.benchmarks.repair;

import dk.naerplan.benchmarks.bound.LimitSearch;
import dk.naerplan.benchmarks.bound.LimitSettings;
import dk.naerplan.benchmarks.bound.ProvenLimit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.solver.solving.Disruption;
import dk.naerplan.solver.solving.Repair;
import dk.naerplan.solver.solving.RosterRepair;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What the absence of one employee on one day asks for, and what the repair does about it. */
final class AbsenceStudy {

    private static final int BEFORE_THE_WEEK = -1;
    private static final LimitSettings PROOF = new LimitSettings(Duration.ofMinutes(5), 1, 0);

    private final Roster published;

    AbsenceStudy(Roster published) {
        this.published = published;
    }

    AbsenceFinding of(String employee, int day, SolverSettings settings) {
        var absence = new Disruption.EmployeeAbsent(employee, WeekTime.wholeDay(day));
        long start = System.nanoTime();
        Repair repair = new RosterRepair(new RosterSolver()).repair(published, absence, BEFORE_THE_WEEK, settings);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new AbsenceFinding(
                employee,
                day,
                published.getAssignments().stream().filter(absence::frees).count(),
                RosterAuditor.audit(repair.roster()).of(RosterRule.STABILITY).measure(),
                repair,
                leastMissingIfNobodyElseChanges(absence),
                time);
    }

    /** Proven by CP-SAT: what is missing at least when only the seats of whoever is away may change hands. */
    private long leastMissingIfNobodyElseChanges(Disruption absence) {
        Roster left = absence.applyTo(published);
        left.getSessions().forEach(session -> session.setPinned(true));
        left.getPlacements().forEach(placement -> placement.setPinned(true));
        for (Assignment seat : left.getAssignments()) {
            boolean freed = absence.frees(seat);
            seat.setPinned(!freed);
            if (freed) {
                seat.setEmployee(null);
            }
        }
        for (RosterRule rule : RosterRule.values()) {
            if (rule.level() == RuleLevel.SOFT) {
                RuleWeights.override(left, rule, 0);
            }
        }
        ProvenLimit limit = new LimitSearch(
                        left, Optional.empty(), PROOF, (level, value, bound, spent) -> {}, Clock.systemUTC())
                .run();
        return limit.of(RuleLevel.MEDIUM).bound();
    }
}
