/**
 * The checks of a document: its shape, its ids, and what its parts say together. What comes in adds issues and goes on;
 * no check fails, and none needs a roster.
 */
@NullMarked
package dk.naerplan.datasets.format.check;

import org.jspecify.annotations.NullMarked;
