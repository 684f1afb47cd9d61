/**
 * Runs contenders side by side on data sets, several seeds each, keeps a journal of what is finished, and goes on where it
 * stopped. What comes in is about running and remembering; how a contender searches is in {@code contender}, what the runs say in
 * {@code result}, how it is shown in {@code report}.
 */
@NullMarked
package dk.naerplan.benchmarks.bench;

import org.jspecify.annotations.NullMarked;
