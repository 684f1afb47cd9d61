/**
 * All that is kept, in one file: backup and restore, the same for both databases, so that the file also moves an installation
 * from one to the other. What comes in knows tables only by what the database says of them.
 */
@NullMarked
package dk.naerplan.ui.store.archive;

import org.jspecify.annotations.NullMarked;
