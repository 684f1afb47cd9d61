/**
 * Scenarios as documents: what is another than in a data set, and the data set that follows. What comes in changes documents; searching
 * for rosters and comparing them is the solver's.
 */
@NullMarked
package dk.naerplan.datasets.scenario;

import org.jspecify.annotations.NullMarked;
