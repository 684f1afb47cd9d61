package dk.naerplan.ui.roster.board;

/** A name that fits on a chip. */
final class ShortName {

    private static final int LONGEST = 9;

    private ShortName() {}

    /** The first word, abbreviated when it is long: {@code Boligorganisationens kontor} becomes {@code Boligorg.} */
    static String of(String name) {
        String first = name.strip().split("[\\s,/]+", 2)[0];
        return first.length() <= LONGEST ? first : first.substring(0, LONGEST - 1) + ".";
    }
}
