/**
 * The rules as constraint streams, one class per family of rules, exactly as docs/model.md defines them. A rule comes in as
 * one method that builds on the shared {@link dk.naerplan.solver.rules.stream.RosterStreams}; this code runs at every move
 * that the solver tries, so it stays incremental and allocates little.
 */
@NullMarked
package dk.naerplan.solver.rules.stream;

import org.jspecify.annotations.NullMarked;
