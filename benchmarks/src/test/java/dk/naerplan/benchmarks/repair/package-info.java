/** Holds the repair of a whole week against what CP-SAT proves of it. */
@NullMarked
package dk.naerplan.benchmarks.repair;

import org.jspecify.annotations.NullMarked;
