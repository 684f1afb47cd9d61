package dk.naerplan.ui.roster.act;

import tools.jackson.databind.node.ObjectNode;

/**
 * Where on the board the menu is asked for.
 *
 * @param seat id; empty beside blocks
 * @param row id of the row; empty on the heads of the days
 * @param day 0 (Monday) to 6 (Sunday), or -1 on the head of a row
 */
record Spot(String seat, String row, int day) {

    static Spot of(ObjectNode detail) {
        return new Spot(
                detail.path("seat").asString(""),
                detail.path("row").asString(""),
                detail.path("day").asInt(-1));
    }

    boolean isOnSeat() {
        return !seat.isEmpty();
    }

    boolean hasDay() {
        return day >= 0;
    }
}
