/**
 * The REST interface. What comes in translates between HTTP and the services of the feature packages.
 */
@NullMarked
package dk.naerplan.ui.api;

import org.jspecify.annotations.NullMarked;
