/**
 * What a comparison of scenarios has come to, on the screen and to be handed on: {@link
 * dk.naerplan.ui.scenario.result.ScenarioResults}. What comes in shows or writes a {@link
 * dk.naerplan.ui.scenario.result.Compared}; it neither searches nor stores.
 */
@NullMarked
package dk.naerplan.ui.scenario.result;

import org.jspecify.annotations.NullMarked;
