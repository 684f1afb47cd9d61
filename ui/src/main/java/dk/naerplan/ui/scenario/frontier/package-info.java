/** What closeness and coordination cost each other in a week: what a study over placement policies and balances has come to. */
@NullMarked
package dk.naerplan.ui.scenario.frontier;

import org.jspecify.annotations.NullMarked;
