/**
 * The administrator's pages: accounts, and what was done. What comes in is a page for administrators.
 */
@NullMarked
package dk.naerplan.ui.security.admin;

import org.jspecify.annotations.NullMarked;
