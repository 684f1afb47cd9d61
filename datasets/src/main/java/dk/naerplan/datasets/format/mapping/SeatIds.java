package dk.naerplan.datasets.format.mapping;

/** Ids of seats: the session's id, a slash and the running number of the seat, from 1. */
public final class SeatIds {

    private SeatIds() {}

    public static String of(String session, int number) {
        return session + "/" + number;
    }

    /** The running number in an id, from 1. */
    public static int numberIn(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
    }

    /** The session's id in an id. */
    public static String sessionIn(String id) {
        return id.substring(0, id.lastIndexOf('/'));
    }
}
