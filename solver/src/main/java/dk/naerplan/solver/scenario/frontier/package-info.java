/**
 * The trade-off between closeness and coordination: which rosters no other roster beats in both. What comes in finds such rosters or
 * measures how good a set of them is.
 */
@NullMarked
package dk.naerplan.solver.scenario.frontier;

import org.jspecify.annotations.NullMarked;
