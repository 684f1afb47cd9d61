/**
 * Compares ways of organising the same week: placement policies, trade-off frontiers, absence and training studies. What
 * comes in builds on solving and analysis and answers a planner's question over several rosters.
 */
@NullMarked
package dk.naerplan.solver.scenario;

import org.jspecify.annotations.NullMarked;
