/**
 * Tests of the launcher script. What comes in starts the real script in a copy of the house whose JDK and Maven are tiny stand-ins, so
 * that no test builds anything.
 */
@NullMarked
package dk.naerplan.benchmarks.launcher;

import org.jspecify.annotations.NullMarked;
