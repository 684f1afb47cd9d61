/**
 * Commands that work on what is kept, without the application's pages: backup and restore. What comes in runs once and ends.
 */
@NullMarked
package dk.naerplan.ui.maintenance;

import org.jspecify.annotations.NullMarked;
