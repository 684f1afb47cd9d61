package dk.naerplan.datasets.generator.plant;

/** Where work is usually done. */
enum Place {
    /** In a room of the area. */
    HALL,
    /** Somewhere in the area. */
    AREA,
    /** At the office of the employee. */
    OFFICE,
    /** In a meeting room of the central office. */
    MEETING_ROOM,
    ONLINE
}
