/**
 * The published week, for everybody who is signed in. What comes in shows a {@code PublishedView} and changes nothing.
 */
@NullMarked
package dk.naerplan.ui.week;

import org.jspecify.annotations.NullMarked;
