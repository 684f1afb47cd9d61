package dk.naerplan.solver.solving;

import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.rules.RosterRule;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Mends a published roster after something happened: first every hard rule, then coverage, then as few changed seats,
 * starts and placements as possible, and only among those what is otherwise best. What has begun stays, and so does every
 * seat that was empty before and has nothing to do with it.
 */
public final class RosterRepair {

    private static final long NARROW_MOVES = 20_000;

    /** One part in so many of the time is for taking back needless changes. */
    private static final int TIDYING_SHARE = 5;

    private final RosterSolver solver;

    public RosterRepair(RosterSolver solver) {
        this.solver = solver;
    }

    /**
     * The smallest good change that was found within the limits. The published roster is not changed.
     *
     * @param now minute of the week; sessions that start then or before, and placements up to that day, have begun
     * @param settings limits; most of the time goes to a search over everything else, when it does not do to look at what
     *     happened alone
     */
    public Repair repair(Roster published, Disruption disruption, int now, SolverSettings settings) {
        return repair(published, disruption, now, settings, solver::solve);
    }

    /**
     * The same on a thread of its own.
     *
     * @param listener hears of each of the searches, whose scores count deviations above all else soft
     */
    public SolveHandle start(
            Roster published,
            Disruption disruption,
            int now,
            SolverSettings settings,
            Consumer<SolveProgress> listener) {
        var run = new RepairRun(solver, listener);
        run.start(step -> repair(published, disruption, now, settings, step));
        return run;
    }

    private static Repair repair(
            Roster published, Disruption disruption, int now, SolverSettings settings, RepairRun.Step step) {
        var problem = RepairProblem.of(published, disruption, now);
        SolveResult first = step.search(problem.narrow(), narrowed(settings));
        Roster narrow = first.roster();
        if (problem.isPerfect(narrow, deviations(narrow))) {
            return finished(RosterEdit.copyOf(narrow), published);
        }
        Roster wide = step.search(problem.wide(narrow), widened(settings, first.elapsed()))
                .roster();
        Roster best = RosterEdit.copyOf(wide);
        new NeedlessChanges(best).undo();
        return finished(best, published);
    }

    private static SolverSettings narrowed(SolverSettings settings) {
        OptionalLong limit = settings.moveLimit();
        return settings.withMoveLimit(limit.isPresent() ? Math.min(NARROW_MOVES, limit.getAsLong()) : NARROW_MOVES);
    }

    /** The rest of the time, but for what it takes to leave out needless changes afterwards. */
    private static SolverSettings widened(SolverSettings settings, Duration spent) {
        return settings.timeLimit()
                .map(limit -> settings.withTimeLimit(longer(
                        limit.minus(spent).minus(limit.dividedBy(TIDYING_SHARE)), limit.dividedBy(TIDYING_SHARE))))
                .orElse(settings);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static long deviations(Roster roster) {
        return RosterAuditor.audit(roster).of(RosterRule.STABILITY).measure();
    }

    /** @param roster which nobody has heard of yet */
    private static Repair finished(Roster roster, Roster published) {
        roster.setWeights(published.getWeights());
        PublishedBaseline.of(published).lockAgain(roster);
        Audit audit = RosterAuditor.audit(roster);
        roster.setScore(audit.score());
        return new Repair(roster, audit.score(), audit.kpis(), RosterDiff.between(published, roster));
    }
}
