/**
 * Questions to the roster and their answers: who can take a seat, why this one, why not her, why is it empty. What comes in is
 * a judged roster and a seat; what goes out is a sentence, the place on the board that it speaks of, or a choice.
 */
@NullMarked
package dk.naerplan.ui.roster.ask;

import org.jspecify.annotations.NullMarked;
