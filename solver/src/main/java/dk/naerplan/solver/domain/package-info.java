/**
 * What the plan is made of: facts as records, the three planning entities and the roster. May depend on nothing else of
 * ours; what comes in describes the week and computes nothing that a rule or a report could compute.
 */
@NullMarked
package dk.naerplan.solver.domain;

import org.jspecify.annotations.NullMarked;
