/**
 * What can be said of a data set without keeping it. What comes in takes documents and answers at once.
 */
@NullMarked
package dk.naerplan.ui.api.analysis;

import org.jspecify.annotations.NullMarked;
