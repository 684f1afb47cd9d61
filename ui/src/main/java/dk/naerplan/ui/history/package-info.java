/**
 * What has changed, in words: differences between documents and between rosters, for people. What comes in makes sentences;
 * finding the differences belongs to the store and to the solver.
 */
@NullMarked
package dk.naerplan.ui.history;

import org.jspecify.annotations.NullMarked;
