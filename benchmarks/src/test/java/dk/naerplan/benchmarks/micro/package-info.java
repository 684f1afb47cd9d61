/** Microbenchmarks with JMH; docs/performance.md has the command. Nothing here runs as a test. */
@NullMarked
package dk.naerplan.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
