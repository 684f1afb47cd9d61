/**
 * What closeness and coordination cost each other in a week: a sweep over placement policies and balances, and its page. What comes
 * in searches for rosters between the two, or shows them.
 */
@NullMarked
package dk.naerplan.ui.scenario.frontier;

import org.jspecify.annotations.NullMarked;
