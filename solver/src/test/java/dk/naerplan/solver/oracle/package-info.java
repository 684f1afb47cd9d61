/** Lets the independent judges of a roster judge the same rosters, and complains when they disagree. */
@NullMarked
package dk.naerplan.solver.oracle;

import org.jspecify.annotations.NullMarked;
