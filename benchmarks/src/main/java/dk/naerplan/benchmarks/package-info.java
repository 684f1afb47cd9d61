/**
 * Measures: solver benchmarks on the bundled and generated data sets, and the exact model that serves as yardstick. What comes
 * in compares or times; what a planner needs every day belongs in the solver.
 */
@NullMarked
package dk.naerplan.benchmarks;

import org.jspecify.annotations.NullMarked;
