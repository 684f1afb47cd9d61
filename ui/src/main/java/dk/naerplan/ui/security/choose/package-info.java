/**
 * Choosing a password: for the first account of an installation, with an invitation, or another one for oneself. What comes in is
 * a page or a dialog with a password in it.
 */
@NullMarked
package dk.naerplan.ui.security.choose;

import org.jspecify.annotations.NullMarked;
