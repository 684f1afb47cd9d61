/**
 * The administrator's page about personal data, and what accounts and the audit log keep about employees. What comes in shows, hands
 * out or removes what is kept about somebody.
 */
@NullMarked
package dk.naerplan.ui.privacy;

import org.jspecify.annotations.NullMarked;
