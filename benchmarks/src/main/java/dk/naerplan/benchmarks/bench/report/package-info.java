/** The report for people (one HTML file that needs no network) and for machines (CSV and JSON). */
@NullMarked
package dk.naerplan.benchmarks.bench.report;

import org.jspecify.annotations.NullMarked;
