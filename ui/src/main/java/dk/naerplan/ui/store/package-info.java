/**
 * Plans and their revisions in the database. Nobody else knows their tables; what comes in loads or appends.
 */
@NullMarked
package dk.naerplan.ui.store;

import org.jspecify.annotations.NullMarked;
