package dk.naerplan.ui.roster.act;

import dk.naerplan.ui.roster.board.Grade;
import java.util.function.Supplier;

/**
 * One thing to choose in a dialog.
 *
 * @param price what it would cost, in words; asked for when the option is shown
 * @param now whether it is so already
 */
record Option(String name, Grade grade, boolean now, Supplier<String> price, Runnable chosen) {}
