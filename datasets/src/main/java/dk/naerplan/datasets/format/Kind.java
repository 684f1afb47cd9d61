package dk.naerplan.datasets.format;

import java.util.Locale;

/** What an id in a document can name. */
public enum Kind {
    COMPETENCY,
    PROFESSION,
    AREA,
    RESIDENT_GROUP,
    OFFICE,
    VENUE,
    GRANT,
    EMPLOYEE,
    PARTNER,
    ACTIVITY,
    /** A session of the week, by activity and running number. */
    SESSION,
    /** A point that areas, offices and venues lie at. */
    LOCATION,
    /** A rule of the roster. */
    RULE;

    /** The name in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
