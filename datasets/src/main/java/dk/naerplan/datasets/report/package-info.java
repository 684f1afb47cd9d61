/**
 * What is said of a roster to machines, the same on the command line and over the network: percentages from 0 to 100 with two
 * decimals, times in minutes, ids instead of things. What comes in only restates what the solver found.
 */
@NullMarked
package dk.naerplan.datasets.report;

import org.jspecify.annotations.NullMarked;
