/**
 * Published weeks for everybody's programs. What comes in shows no more than the page of the week does: see {@link
 * dk.naerplan.ui.store.published.PublishedView}.
 */
@NullMarked
package dk.naerplan.ui.api.published;

import org.jspecify.annotations.NullMarked;
