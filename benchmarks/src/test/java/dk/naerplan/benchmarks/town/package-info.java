/** Random towns with a realistic week, for the tests of the exact model. What comes in makes rosters; no test lives here. */
@NullMarked
package dk.naerplan.benchmarks.town;

import org.jspecify.annotations.NullMarked;
