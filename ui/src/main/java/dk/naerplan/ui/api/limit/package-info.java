/**
 * How much a caller may ask for. What comes in refuses before anything costs much.
 */
@NullMarked
package dk.naerplan.ui.api.limit;

import org.jspecify.annotations.NullMarked;
