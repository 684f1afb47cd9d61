/**
 * The parts around the board: controls of the search, key figures at a glance, empty seats, the chosen seat, the legend. Each
 * part shows what it is given and tells what somebody did; what they mean together is said in the roster view.
 */
@NullMarked
package dk.naerplan.ui.roster.bench;

import org.jspecify.annotations.NullMarked;
