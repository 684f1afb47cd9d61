/**
 * What a manager does on the board and what it would lead to: targets of a drag, the menu, and the dialogs behind both. What
 * comes in ends in an edit of the plan.
 */
@NullMarked
package dk.naerplan.ui.roster.act;

import org.jspecify.annotations.NullMarked;
