package dk.naerplan.benchmarks.bound;

import dk.naerplan.solver.domain.Roster;
import java.time.Duration;

/** What the search on one level came to. */
sealed interface StageOutcome {

    Duration time();

    /** A roster, and a bound that equals its cost when it is proven best. */
    record Found(Roster roster, long bound, Duration time) implements StageOutcome {}

    /** No roster keeps what is required. */
    record Impossible(Duration time) implements StageOutcome {}

    /** Nothing found and nothing excluded in the time given. */
    record Unknown(long bound, Duration time) implements StageOutcome {}
}
