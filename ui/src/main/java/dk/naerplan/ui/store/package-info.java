/**
 * Plans and their revisions in the database. The only package that knows tables; what comes in loads or appends.
 */
@NullMarked
package dk.naerplan.ui.store;

import org.jspecify.annotations.NullMarked;
