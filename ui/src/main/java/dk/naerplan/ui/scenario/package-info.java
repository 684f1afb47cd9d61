/**
 * The comparison of scenarios: its view and services. What comes in sets several rosters of one week side by side.
 */
@NullMarked
package dk.naerplan.ui.scenario;

import org.jspecify.annotations.NullMarked;
