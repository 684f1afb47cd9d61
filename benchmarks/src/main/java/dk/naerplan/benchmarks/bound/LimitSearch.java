package dk.naerplan.benchmarks.bound;

import dk.naerplan.benchmarks.exact.CpSatModel;
import dk.naerplan.benchmarks.exact.HardRules;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RuleLevel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best roster level by level: hard, then coverage, then soft, each among the rosters that are as good on the levels
 * above. First it is assumed that a rule-clean roster exists, so that hard rules bind, which is much faster; if none does, the
 * hard rules are measured.
 */
public final class LimitSearch {

    private final Roster problem;
    private final Optional<Roster> start;
    private final LimitSettings settings;
    private final LimitListener listener;
    private final Clock clock;
    private final Instant begin;
    private Knowledge known = new Knowledge();
    private HardRules formulation = HardRules.FORBID;
    private volatile @Nullable Stage running;
    private volatile boolean stopped;

    /** @param start a roster of the same problem to begin with, for example a solved one */
    public LimitSearch(
            Roster problem, Optional<Roster> start, LimitSettings settings, LimitListener listener, Clock clock) {
        this.problem = problem;
        this.start = start;
        this.settings = settings;
        this.listener = listener;
        this.clock = clock;
        this.begin = clock.instant();
    }

    /** Searches until all is proven, the time is over, or {@link #stop} is called. Call it once. */
    public ProvenLimit run() {
        start.filter(roster -> RosterAuditor.audit(roster).isRuleClean()).ifPresent(known::offer);
        boundCoverageWithoutTravel();
        if (search(RuleLevel.MEDIUM)) {
            searchSoft();
        } else {
            measureHardRules();
        }
        return LimitReport.of(known, formulation);
    }

    private void measureHardRules() {
        formulation = HardRules.MEASURE;
        known = new Knowledge();
        start.ifPresent(known::offer);
        search(RuleLevel.HARD);
        if (known.roster().isPresent()) {
            search(RuleLevel.MEDIUM);
            searchSoft();
        }
    }

    private void searchSoft() {
        if (known.roster().isPresent()) {
            search(RuleLevel.SOFT);
        }
    }

    /** Ends the search and waits until it has ended; what is found and proven by then is kept. */
    public void stop() {
        stopped = true;
        Stage stage = running;
        if (stage != null) {
            stage.stop();
        }
    }

    /** Days without ways are a small model, and its bound is often the coverage that the start already has. */
    private void boundCoverageWithoutTravel() {
        if (known.roster().isPresent() && !known.isProven(RuleLevel.MEDIUM)) {
            StageOutcome outcome = run(CpSatModel.withoutTravel(problem), RuleLevel.MEDIUM, left().dividedBy(4));
            if (!(outcome instanceof StageOutcome.Impossible)) {
                known.raiseBound(RuleLevel.MEDIUM, boundOf(outcome));
            }
        }
    }

    /** @return false when no roster keeps what is required */
    private boolean search(RuleLevel level) {
        if (known.isProven(level)) {
            return true;
        }
        var model = new CpSatModel(problem, formulation, level);
        model.breakSymmetries();
        for (RuleLevel above : RuleLevel.values()) {
            if (above.compareTo(level) < 0 && known.cost(above).isPresent()) {
                model.cpModel()
                        .addLessOrEqual(model.cost(above), known.cost(above).getAsLong());
            }
        }
        model.cpModel().addGreaterOrEqual(model.cost(level), known.bound(level));
        known.roster().or(() -> start).ifPresent(hint -> WarmStart.give(model, hint));
        StageOutcome outcome = run(model, level, level == RuleLevel.SOFT ? left() : left().dividedBy(2));
        if (outcome instanceof StageOutcome.Found found) {
            known.offer(found.roster());
        }
        known.raiseBound(level, boundOf(outcome));
        return !(outcome instanceof StageOutcome.Impossible);
    }

    private Duration left() {
        return settings.time().minus(Duration.between(begin, clock.instant()));
    }

    private StageOutcome run(CpSatModel model, RuleLevel level, Duration time) {
        if (time.toMillis() <= 0) {
            return new StageOutcome.Unknown(0, Duration.ZERO);
        }
        var stage = new Stage(model, level, settings, time);
        running = stage;
        if (stopped) {
            stage.cancel();
            return new StageOutcome.Unknown(0, Duration.ZERO);
        }
        StageOutcome outcome = stage.run(
                (value, bound) -> listener.progressed(level, value, bound, Duration.between(begin, clock.instant())));
        running = null;
        known.spent(level, outcome.time());
        return outcome;
    }

    private static long boundOf(StageOutcome outcome) {
        return switch (outcome) {
            case StageOutcome.Found found -> found.bound();
            case StageOutcome.Unknown unknown -> unknown.bound();
            case StageOutcome.Impossible impossible -> 0;
        };
    }
}
