package dk.naerplan.ui.insight;

/**
 * A seat that nobody takes.
 *
 * @param id of the seat
 * @param when day and time, or that there is none yet
 * @param demand what somebody must hold to take it; empty when anybody can
 * @param why what keeps it empty
 */
public record EmptySeat(String id, String when, String title, String where, String demand, String why) {}
