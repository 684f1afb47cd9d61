/**
 * Studies: which scenarios answer a question about local days, staff, absence or the weeks ahead, and what came of them. What comes in
 * makes such scenarios, or shows their results as charts with tables.
 */
@NullMarked
package dk.naerplan.ui.scenario.study;

import org.jspecify.annotations.NullMarked;
