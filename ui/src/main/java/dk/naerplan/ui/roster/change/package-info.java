/**
 * What has changed between two states of a plan, and what to do about it, in words: history, conflict, publishing. What comes
 * in is a document; what goes out is a person's choice.
 */
@NullMarked
package dk.naerplan.ui.roster.change;

import org.jspecify.annotations.NullMarked;
