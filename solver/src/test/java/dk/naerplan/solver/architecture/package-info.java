/**
 * What holds the house up: the architecture rules that every module checks on itself, and the solver's own. What comes in is a
 * rule about structure, for the tests of every module.
 */
@NullMarked
package dk.naerplan.solver.architecture;

import org.jspecify.annotations.NullMarked;
