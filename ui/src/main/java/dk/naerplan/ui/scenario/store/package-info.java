/**
 * Scenarios and studies as they are kept: versions, comments, and what each search found. What comes in reads or writes these tables;
 * whoever may not see something does not learn that it is there.
 */
@NullMarked
package dk.naerplan.ui.scenario.store;

import org.jspecify.annotations.NullMarked;
