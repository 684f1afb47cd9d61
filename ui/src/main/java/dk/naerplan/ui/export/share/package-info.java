/**
 * Where somebody takes a plan out of the application: to paper, to a spreadsheet, to a calendar. What comes in offers links.
 */
@NullMarked
package dk.naerplan.ui.export.share;

import org.jspecify.annotations.NullMarked;
