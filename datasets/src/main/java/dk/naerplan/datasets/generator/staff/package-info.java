/**
 * Invents employees: what they can, when they work, where they sit. What comes in says nothing of sessions.
 */
@NullMarked
package dk.naerplan.datasets.generator.staff;

import org.jspecify.annotations.NullMarked;
