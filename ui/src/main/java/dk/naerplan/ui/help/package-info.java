/**
 * What the words mean, what can be done on the page that is open, and the keys of the board. Comes in: where one is, and who has
 * been here before.
 */
@NullMarked
package dk.naerplan.ui.help;

import org.jspecify.annotations.NullMarked;
