/** Whole ways through the application in a real browser, with the real solver, by pointer and by keyboard alone. */
@NullMarked
package dk.naerplan.ui.journey;

import org.jspecify.annotations.NullMarked;
