package dk.naerplan.benchmarks.bench;

import dk.naerplan.benchmarks.bench.contender.Effort;

/**
 * What makes a run the run that it is: two runs with the same key need not both be made.
 *
 * @param fingerprint of the document of the data set
 * @param edition of the solver
 */
public record RunKey(
        String dataSet,
        String fingerprint,
        String contender,
        long seed,
        Effort effort,
        String edition,
        Machine machine) {}
