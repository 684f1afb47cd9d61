/**
 * The week as a board of employees and days. What comes in turns a judged roster into records for the browser, or draws
 * them; nothing here decides or computes a rule.
 */
@NullMarked
package dk.naerplan.ui.roster.board;

import org.jspecify.annotations.NullMarked;
