/**
 * Submissions that may be sent again without happening again. What comes in remembers what became of a key.
 */
@NullMarked
package dk.naerplan.ui.api.once;

import org.jspecify.annotations.NullMarked;
