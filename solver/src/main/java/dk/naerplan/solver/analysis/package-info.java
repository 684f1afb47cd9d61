/**
 * Judges and explains a roster: the auditor, key figures, explanations, recommendations and differences. The auditor shares
 * no code with the constraint streams; what comes in reads a roster and never changes it.
 */
@NullMarked
package dk.naerplan.solver.analysis;

import org.jspecify.annotations.NullMarked;
