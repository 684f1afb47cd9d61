/**
 * The page on which people make and end what programs sign in with: tokens, and addresses of calendars. What comes in is shown.
 */
@NullMarked
package dk.naerplan.ui.api.programs;

import org.jspecify.annotations.NullMarked;
