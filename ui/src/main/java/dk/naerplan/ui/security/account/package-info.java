/**
 * Accounts: who may sign in, with which roles and which password. What comes in knows their tables; nothing else does.
 */
@NullMarked
package dk.naerplan.ui.security.account;

import org.jspecify.annotations.NullMarked;
