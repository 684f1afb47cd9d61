package dk.naerplan.datasets.format;

/** What kind of place a venue is. */
public enum VenueKind {
    /** A place of its own, or a room at an office. */
    SITE,
    /** Wherever the employee is placed that day. */
    PLACEMENT,
    /** Anywhere. */
    ONLINE
}
