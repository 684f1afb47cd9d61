/**
 * From the document to the roster that the solver works on, and back. What comes in translates and fills in defaults that
 * need more than one field; it neither judges a roster nor knows JSON.
 */
@NullMarked
package dk.naerplan.datasets.format.mapping;

import org.jspecify.annotations.NullMarked;
