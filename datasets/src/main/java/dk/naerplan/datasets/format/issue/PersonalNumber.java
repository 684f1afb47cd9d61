package dk.naerplan.datasets.format.issue;

import java.util.regex.Pattern;

/**
 * Finds what looks like a Danish personal number (CPR): day, month and year of birth in two digits each and four more
 * digits, with or without a hyphen or space before these. Administrative numbers, whose day is 60 higher, are only told
 * from other numbers by their hyphen.
 */
public final class PersonalNumber {

    private static final String MONTH_AND_YEAR = "(?:0[1-9]|1[0-2])[0-9]{2}";
    private static final Pattern LIKELY = Pattern.compile("(?<![0-9])(?:"
            + "(?:0[1-9]|[12][0-9]|3[01])" + MONTH_AND_YEAR + "[- \u2010-\u2013]?"
            + "|(?:6[1-9]|[78][0-9]|9[01])" + MONTH_AND_YEAR + "[-\u2010-\u2013]"
            + ")[0-9]{4}(?![0-9])");
    private static final String MASK = "••••••-••••";

    private PersonalNumber() {}

    public static boolean isIn(String text) {
        return LIKELY.matcher(text).find();
    }

    /** The text with every likely number replaced by dots. */
    public static String masked(String text) {
        return LIKELY.matcher(text).replaceAll(MASK);
    }
}
