/**
 * What a search found is a proposal: what would change for whom, and what that would do. What comes in are documents; what goes
 * out is the part that a person accepts.
 */
@NullMarked
package dk.naerplan.ui.roster.propose;

import org.jspecify.annotations.NullMarked;
