/** Measures how fast moves are judged; nothing here asserts. */
@NullMarked
package dk.naerplan.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
