/**
 * Another balance between closeness and coordination, tried before it is used: what it makes of the roster as it stands, and what a
 * short search with it leads to. What comes in shows and asks; nothing here saves.
 */
@NullMarked
package dk.naerplan.ui.roster.balance;

import org.jspecify.annotations.NullMarked;
