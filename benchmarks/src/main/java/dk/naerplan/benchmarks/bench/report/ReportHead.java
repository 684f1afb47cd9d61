package dk.naerplan.benchmarks.bench.report;

import dk.naerplan.benchmarks.bench.Machine;
import java.time.Instant;

/**
 * What was measured where.
 *
 * @param date when the report was written
 * @param command that makes the same measurement again, without paths
 */
public record ReportHead(String suite, Instant date, String command, Machine machine) {}
