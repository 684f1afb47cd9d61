/**
 * What a document may look like, read from the records and their {@link dk.naerplan.datasets.format.Field} notes: the one
 * source of the shape check, the defaults, the JSON Schema and the guide's tables. What comes in knows JSON and the shape of
 * a document, and nothing of what its content means.
 */
@NullMarked
package dk.naerplan.datasets.format.shape;

import org.jspecify.annotations.NullMarked;
