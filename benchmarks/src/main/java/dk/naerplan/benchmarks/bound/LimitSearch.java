package dk.naerplan.benchmarks.bound;

import dk.naerplan.benchmarks.exact.CpSatModel;
import dk.naerplan.benchmarks.exact.HardRules;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RuleLevel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best roster level by level: hard, then coverage, then soft, each among the rosters that are as good on the levels
 * above. First it is assumed that a rule-clean roster exists, so that hard rules bind, which is much faster; if none does, the
 * hard rules are measured.
 */
public final class LimitSearch {

    private final Roster problem;
    private final LimitSettings settings;
    private final LimitListener listener;
    private final Clock clock;
    private final Instant begin;
    private final Map<RuleLevel, StageOutcome> outcomes = new EnumMap<>(RuleLevel.class);
    private Optional<Roster> best;
    private volatile @Nullable Stage running;
    private volatile boolean stopped;

    /** @param start a roster of the same problem to begin with, for example a solved one */
    public LimitSearch(
            Roster problem, Optional<Roster> start, LimitSettings settings, LimitListener listener, Clock clock) {
        this.problem = problem;
        this.best = start;
        this.settings = settings;
        this.listener = listener;
        this.clock = clock;
        this.begin = clock.instant();
    }

    /** Searches until all is proven, the time is over, or {@link #stop} is called. Call it once. */
    public ProvenLimit run() {
        HardRules formulation = HardRules.FORBID;
        search(formulation, List.of(RuleLevel.MEDIUM, RuleLevel.SOFT));
        if (outcomes.get(RuleLevel.MEDIUM) instanceof StageOutcome.Impossible) {
            formulation = HardRules.MEASURE;
            search(formulation, List.of(RuleLevel.values()));
        }
        return LimitReport.of(problem, formulation, outcomes);
    }

    /** Ends the search soon; what is found and proven by then is kept. */
    public void stop() {
        stopped = true;
        Stage stage = running;
        if (stage != null) {
            stage.stop();
        }
    }

    private void search(HardRules formulation, List<RuleLevel> levels) {
        for (RuleLevel level : levels) {
            Duration time = timeFor(level);
            if (stopped || time.toMillis() <= 0) {
                return;
            }
            StageOutcome outcome = search(formulation, level, time);
            outcomes.put(level, outcome);
            if (!(outcome instanceof StageOutcome.Found found)) {
                return;
            }
            best = Optional.of(found.roster());
        }
    }

    /** Upper levels may take half of what is left. */
    private Duration timeFor(RuleLevel level) {
        Duration left = settings.time().minus(Duration.between(begin, clock.instant()));
        return level == RuleLevel.SOFT ? left : left.dividedBy(2);
    }

    private StageOutcome search(HardRules formulation, RuleLevel level, Duration time) {
        var model = new CpSatModel(problem, formulation, level);
        best.ifPresent(start -> WarmStart.give(model, start));
        outcomes.forEach((above, outcome) -> {
            if (above.compareTo(level) < 0 && outcome instanceof StageOutcome.Found found) {
                model.cpModel().addLessOrEqual(model.cost(above), found.value());
            }
        });
        var stage = new Stage(model, level, settings, time);
        running = stage;
        if (stopped) {
            stage.stop();
        }
        return stage.run(
                (value, bound) -> listener.progressed(level, value, bound, Duration.between(begin, clock.instant())));
    }
}
