/**
 * The weekly board: its view and the services behind it. What comes in shows or changes one roster.
 */
@NullMarked
package dk.naerplan.ui.roster;

import org.jspecify.annotations.NullMarked;
