/**
 * Calendars of single employees, for their own calendar programs. What comes in makes, reads or ends a subscription.
 */
@NullMarked
package dk.naerplan.ui.api.feed;

import org.jspecify.annotations.NullMarked;
