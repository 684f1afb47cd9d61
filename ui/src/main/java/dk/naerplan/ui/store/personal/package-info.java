/**
 * A roster as one employee has it: the own seats and offices, and what of them is another than before. What comes in never names
 * colleagues, so that it can be told to the employee anywhere.
 */
@NullMarked
package dk.naerplan.ui.store.personal;

import org.jspecify.annotations.NullMarked;
