/**
 * Signing in and out: the page, what checks a password, how long a session lasts, and which requests need one.
 */
@NullMarked
package dk.naerplan.ui.security.login;

import org.jspecify.annotations.NullMarked;
