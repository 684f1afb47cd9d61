/** What finished runs say together: medians and quartiles, distances to the proven limit, times to full coverage. */
@NullMarked
package dk.naerplan.benchmarks.bench.result;

import org.jspecify.annotations.NullMarked;
