/**
 * What employees tell of themselves: when they would like to work, and when they can not. What comes in never says why. Managers see
 * it as offers, and take into a plan what they choose.
 */
@NullMarked
package dk.naerplan.ui.wishes;

import org.jspecify.annotations.NullMarked;
