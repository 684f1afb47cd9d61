/**
 * Invents where things are: housing areas in clusters, their residents, offices and rooms. What comes in says nothing of
 * employees or of work.
 */
@NullMarked
package dk.naerplan.datasets.generator.place;

import org.jspecify.annotations.NullMarked;
