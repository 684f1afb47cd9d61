/**
 * Studies: what a roster says when somebody is away, and where a curve bends. What comes in asks one question of many rosters.
 */
@NullMarked
package dk.naerplan.solver.scenario.study;

import org.jspecify.annotations.NullMarked;
