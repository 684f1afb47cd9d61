/**
 * Plants the hidden roster: invents activities together with the people and times that cover them, keeping every hard
 * rule. What comes in makes sessions only where somebody can hold them.
 */
@NullMarked
package dk.naerplan.datasets.generator.plant;

import org.jspecify.annotations.NullMarked;
