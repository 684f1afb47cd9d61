/**
 * Who may do what. What comes in guards services, not only views.
 */
@NullMarked
package dk.naerplan.ui.security;

import org.jspecify.annotations.NullMarked;
