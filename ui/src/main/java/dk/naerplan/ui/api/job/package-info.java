/**
 * Searches over the network: submit, follow, cancel, fetch. What comes in hands on to the queue of jobs.
 */
@NullMarked
package dk.naerplan.ui.api.job;

import org.jspecify.annotations.NullMarked;
