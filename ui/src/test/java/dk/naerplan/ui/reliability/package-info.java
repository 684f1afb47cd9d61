/** Bad days: real processes, killed and loaded. What comes in shows in figures what an operator can rely on. */
@NullMarked
package dk.naerplan.ui.reliability;

import org.jspecify.annotations.NullMarked;
