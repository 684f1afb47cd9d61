package dk.naerplan.ui.roster.board;

/**
 * Where an employee sits on a day.
 *
 * @param text short name of the area of a local office, or the name of a central one
 * @param marks names of the style sheet: local or central, and the states elsewhere, when it is not the usual office, and locked
 * @param label all that the chip says, as one sentence
 */
public record Chip(String text, String marks, String label) {}
