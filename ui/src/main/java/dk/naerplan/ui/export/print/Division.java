package dk.naerplan.ui.export.print;

import java.util.Arrays;
import java.util.Optional;

/** What the pages of a print are. */
enum Division {
    /** A page for each housing area. */
    AREA,
    /** Everybody, one below the other. */
    EMPLOYEE;

    static Optional<Division> parse(String text) {
        return Arrays.stream(values())
                .filter(division -> division.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
