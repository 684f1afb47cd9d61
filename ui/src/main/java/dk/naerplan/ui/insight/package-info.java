/**
 * Key figures, charts and explanations over one or more weeks. What comes in reads and never changes a plan.
 */
@NullMarked
package dk.naerplan.ui.insight;

import org.jspecify.annotations.NullMarked;
