/**
 * The moves of the search: single changes and swaps, and moves that know the field, where people trade a day, a session takes
 * its people along, residents get a face they know. What comes in proposes changes; it never judges them.
 */
@NullMarked
package dk.naerplan.solver.solving.moves;

import org.jspecify.annotations.NullMarked;
