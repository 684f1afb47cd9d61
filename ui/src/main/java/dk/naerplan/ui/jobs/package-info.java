/**
 * The queue of solve jobs. What comes in runs a solver apart from the user's request and tells how far it is.
 */
@NullMarked
package dk.naerplan.ui.jobs;

import org.jspecify.annotations.NullMarked;
