/**
 * Documents in and out: the reader with its limits, the writer, and the data sets that come with the product. What comes in
 * moves bytes; what a document means belongs to the checks and to the mapping.
 */
@NullMarked
package dk.naerplan.datasets.format.io;

import org.jspecify.annotations.NullMarked;
