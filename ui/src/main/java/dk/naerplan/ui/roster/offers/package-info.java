/**
 * What employees have told and a plan does not have: the manager chooses what of it goes into the plan. What comes in are offers; what
 * goes out is an edit.
 */
@NullMarked
package dk.naerplan.ui.roster.offers;

import org.jspecify.annotations.NullMarked;
