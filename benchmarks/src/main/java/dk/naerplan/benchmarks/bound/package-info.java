/**
 * The proven limit: how good a roster of a week can be at most, level by level, by CP-SAT. What comes in decides how to search
 * and how to report; what a rule means is stated in {@code exact}.
 */
@NullMarked
package dk.naerplan.benchmarks.bound;

import org.jspecify.annotations.NullMarked;
