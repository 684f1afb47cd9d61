/**
 * The data set document: its records and the texts in it. Each field says what it means, its unit, range and default. Everything that knows
 * what the JSON looks like belongs here, and nothing that knows how a plan is solved.
 */
@NullMarked
package dk.naerplan.datasets.format;

import org.jspecify.annotations.NullMarked;
