/**
 * Who did what and when. What comes in is recorded and never changed; entries name accounts and things, not what was written.
 */
@NullMarked
package dk.naerplan.ui.security.audit;

import org.jspecify.annotations.NullMarked;
