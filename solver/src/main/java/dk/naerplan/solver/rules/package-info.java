/**
 * What makes a roster good or bad: the catalogue of rules and the constraint streams, one class per family of rules. A rule
 * comes in with its constant, its justification, its test and its counterpart in the auditor; nothing here solves or reports.
 */
@NullMarked
package dk.naerplan.solver.rules;

import org.jspecify.annotations.NullMarked;
