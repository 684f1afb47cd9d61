package dk.naerplan.benchmarks.bound;

import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RuleLevel;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What a search knows so far: the best roster, and for each level a bound and the time spent. */
final class Knowledge {

    private record Best(Roster roster, Audit audit) {}

    private final Map<RuleLevel, Long> bounds = new EnumMap<>(RuleLevel.class);
    private final Map<RuleLevel, Duration> times = new EnumMap<>(RuleLevel.class);
    private Optional<Best> best = Optional.empty();

    /** Keeps the roster if it is finished and better than the best so far. */
    void offer(Roster roster) {
        var candidate = new Best(roster, RosterAuditor.audit(roster));
        boolean better = best.isEmpty()
                || candidate.audit().score().compareTo(best.get().audit().score()) > 0;
        if (better && isFinished(roster)) {
            best = Optional.of(candidate);
        }
    }

    private static boolean isFinished(Roster roster) {
        return roster.getSessions().stream().allMatch(session -> session.getStart() != null || session.isFrozen())
                && roster.getPlacements().stream()
                        .allMatch(placement -> placement.getOffice() != null || placement.isFrozen());
    }

    void raiseBound(RuleLevel level, long bound) {
        bounds.merge(level, bound, Math::max);
    }

    void spent(RuleLevel level, Duration time) {
        times.merge(level, time, Duration::plus);
    }

    Optional<Roster> roster() {
        return best.map(Best::roster);
    }

    Optional<Audit> audit() {
        return best.map(Best::audit);
    }

    /** Cost of the best roster, 0 or more; empty when there is none. */
    OptionalLong cost(RuleLevel level) {
        return best.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(cost(best.get().audit(), level));
    }

    private static long cost(Audit audit, RuleLevel level) {
        return audit.rules().entrySet().stream()
                .filter(entry -> entry.getKey().level() == level)
                .mapToLong(entry -> entry.getValue().cost())
                .sum();
    }

    long bound(RuleLevel level) {
        return bounds.getOrDefault(level, 0L);
    }

    LevelLimit limit(RuleLevel level) {
        return new LevelLimit(level, cost(level), bound(level), times.getOrDefault(level, Duration.ZERO));
    }

    boolean isProven(RuleLevel level) {
        return limit(level).isProven();
    }
}
