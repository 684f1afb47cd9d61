/** Studies of solver configurations with Timefold's own benchmarker. What comes in proposes configurations and runs them; it reports nothing itself. */
@NullMarked
package dk.naerplan.benchmarks.tune;

import org.jspecify.annotations.NullMarked;
