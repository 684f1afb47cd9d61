package dk.naerplan.benchmarks.bench.contender;

import dk.naerplan.benchmarks.bound.LevelLimit;
import dk.naerplan.benchmarks.bound.LimitSearch;
import dk.naerplan.benchmarks.bound.LimitSettings;
import dk.naerplan.benchmarks.bound.ProvenLimit;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RuleLevel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** OR-Tools CP-SAT on the whole model, level by level, from nothing. Uses all processors, where the others use one. */
record CpSat() implements Contender {

    /** Beyond these limits, building the model alone takes as long as a run should. */
    private static final int MOST_SESSIONS = 300;

    private static final int MOST_SESSIONS_A_SECOND = 30;

    @Override
    public String id() {
        return "cpsat";
    }

    @Override
    public boolean takes(int sessions, Effort effort) {
        return sessions <= MOST_SESSIONS && sessions * 1000L <= MOST_SESSIONS_A_SECOND * effort.millis();
    }

    @Override
    public Outcome run(Roster problem, Effort effort, long seed, Trace trace, StopSignal stop) {
        var settings = new LimitSettings(effort.time(), LimitSettings.USUAL_WORKERS, (int) seed);
        var levels = new LevelTrace(trace);
        Clock clock = Clock.systemUTC();
        Instant begin = clock.instant();
        var search = new LimitSearch(problem, Optional.empty(), settings, levels::note, clock);
        try (var stopping = stop.whenGiven(search::stop)) {
            ProvenLimit limit = search.run();
            return new Outcome(
                    limit.roster(),
                    0,
                    Duration.between(begin, clock.instant()),
                    bound(limit, RuleLevel.MEDIUM),
                    bound(limit, RuleLevel.SOFT));
        }
    }

    /** A bound below broken hard rules says nothing of rule-clean rosters. */
    private static OptionalLong bound(ProvenLimit limit, RuleLevel level) {
        LevelLimit found = limit.of(level);
        boolean ruleClean = limit.of(RuleLevel.HARD).value().orElse(1) == 0;
        return ruleClean ? OptionalLong.of(found.bound()) : OptionalLong.empty();
    }

    /** Puts what is found on one level after the other together. */
    private static final class LevelTrace {

        private final Trace trace;
        private long hard;
        private OptionalLong medium = OptionalLong.empty();

        LevelTrace(Trace trace) {
            this.trace = trace;
        }

        synchronized void note(RuleLevel level, long value, long bound, Duration elapsed) {
            OptionalLong soft = OptionalLong.empty();
            switch (level) {
                case HARD -> hard = value;
                case MEDIUM -> medium = OptionalLong.of(value);
                case SOFT -> soft = OptionalLong.of(value);
            }
            trace.add(new Point(elapsed.toMillis(), hard, medium, soft));
        }
    }
}
