/**
 * The plans that there are and the examples to begin from: the first page. What comes in lists plans or makes one.
 */
@NullMarked
package dk.naerplan.ui.catalogue;

import org.jspecify.annotations.NullMarked;
