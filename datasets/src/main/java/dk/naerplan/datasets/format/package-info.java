/**
 * The data set document: its records, reader, writer, validation with typed issues and JSON Schema. Everything that knows
 * what the JSON looks like belongs here, and nothing that knows how a plan is solved.
 */
@NullMarked
package dk.naerplan.datasets.format;

import org.jspecify.annotations.NullMarked;
