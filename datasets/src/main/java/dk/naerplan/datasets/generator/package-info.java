/**
 * Invents data sets: seeded, sized, and with a planted roster that covers everything. What comes in takes its randomness
 * from a seed and produces documents of the format package.
 */
@NullMarked
package dk.naerplan.datasets.generator;

import org.jspecify.annotations.NullMarked;
