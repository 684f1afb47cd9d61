/** Those that are compared: each finds a roster for the same problem in the same time, its own way. */
@NullMarked
package dk.naerplan.benchmarks.bench.contender;

import org.jspecify.annotations.NullMarked;
