/**
 * From one week to the next: what the organisation remembers, what was postponed, what was published. What comes in
 * carries something over the week's edge; deciding the new week belongs to the solver.
 */
@NullMarked
package dk.naerplan.datasets.roll;

import org.jspecify.annotations.NullMarked;
