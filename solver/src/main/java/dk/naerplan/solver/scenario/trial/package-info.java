/**
 * Fair trials: several ways of organising the same week, each searched for as long and from the same seeds, and what may be said of
 * the differences. What comes in compares rosters; where the ways come from is the caller's business.
 */
@NullMarked
package dk.naerplan.solver.scenario.trial;

import org.jspecify.annotations.NullMarked;
