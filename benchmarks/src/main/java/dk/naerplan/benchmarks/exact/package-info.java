/**
 * The third judge: the whole model of docs/model.md as linear and piecewise-linear expressions for OR-Tools CP-SAT, one class
 * per family of rules. What comes in states a rule exactly; how long and in which order to search is decided elsewhere.
 */
@NullMarked
package dk.naerplan.benchmarks.exact;

import org.jspecify.annotations.NullMarked;
