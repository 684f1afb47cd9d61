/**
 * Searches as jobs that last: the queue with its table, the processes' side of it, and what pages see. What comes in asks for a
 * search, runs one apart from the user's request, or tells how far it is.
 */
@NullMarked
package dk.naerplan.ui.jobs;

import org.jspecify.annotations.NullMarked;
