/**
 * Figures for the operator's monitoring. What comes in counts and names nobody.
 */
@NullMarked
package dk.naerplan.ui.api.metrics;

import org.jspecify.annotations.NullMarked;
