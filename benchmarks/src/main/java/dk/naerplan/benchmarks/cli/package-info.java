/**
 * The command line: one class per verb. What comes in parses arguments, calls the solver or the data sets, prints, and
 * chooses an exit code; it decides nothing about rosters.
 */
@NullMarked
package dk.naerplan.benchmarks.cli;

import org.jspecify.annotations.NullMarked;
