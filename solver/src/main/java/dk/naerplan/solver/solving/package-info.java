/**
 * Turns a roster into a better one: the facade, its settings, the solver configuration and custom moves. The only package
 * that starts a solver; what comes in is about how to search, never about what is good.
 */
@NullMarked
package dk.naerplan.solver.solving;

import org.jspecify.annotations.NullMarked;
