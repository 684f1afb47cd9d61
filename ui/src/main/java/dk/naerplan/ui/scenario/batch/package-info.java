/**
 * Comparisons and studies under way: which searches each takes, handing these to the jobs, and going on by itself after the application
 * was ended. What comes in decides what to search for; finding it is for the jobs.
 */
@NullMarked
package dk.naerplan.ui.scenario.batch;

import org.jspecify.annotations.NullMarked;
