package dk.naerplan.ui.roster.board;

/**
 * Time on the road.
 *
 * @param from minute of the day
 * @param to minute of the day
 * @param label how long, and that it is a way
 */
public record Way(int from, int to, String label) {}
