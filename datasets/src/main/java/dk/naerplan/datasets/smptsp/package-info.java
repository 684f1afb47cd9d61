/**
 * The shift minimisation personnel task scheduling problem: tasks at fixed times, employees who are each qualified for some
 * of them, and as few employees as possible. Reads its public instances and writes such problems as documents. What comes
 * in knows nothing of rosters.
 */
@NullMarked
package dk.naerplan.datasets.smptsp;

import org.jspecify.annotations.NullMarked;
