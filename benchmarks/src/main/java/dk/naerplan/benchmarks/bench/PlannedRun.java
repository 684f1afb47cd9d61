package dk.naerplan.benchmarks.bench;

import dk.naerplan.benchmarks.bench.contender.Contender;
import dk.naerplan.benchmarks.bench.contender.Effort;

/** A run that is to be made, or was. */
record PlannedRun(BenchCase dataSet, Contender contender, RunKey key) {

    Effort effort() {
        return key.effort();
    }

    long seed() {
        return key.seed();
    }

    /** Milliseconds that it probably takes. */
    long expectedMillis() {
        return contender.usesItsTime() ? effort().millis() : Math.min(effort().millis(), 1_000);
    }
}
