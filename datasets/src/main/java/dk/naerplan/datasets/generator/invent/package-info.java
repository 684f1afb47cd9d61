/**
 * Chance and names. Everything random comes from here, so that the same seed gives the same bytes on every machine; no
 * name here is meant to be that of a person or place.
 */
@NullMarked
package dk.naerplan.datasets.generator.invent;

import org.jspecify.annotations.NullMarked;
