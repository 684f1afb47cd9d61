package dk.naerplan.ui.scenario.store;

import java.util.List;

/**
 * One search of a study.
 *
 * @param variant the scenario; when it is rolled over weeks, with the number of the week behind it;
 *     for a pair, both of its scenarios
 */
public record Step(String variant, long seed) {

    private static final char BEFORE_THE_WEEK = '@';
    private static final char IN_A_PAIR = '+';

    /** @param week from 1 */
    public static Step ofWeek(String scenario, int week, long seed) {
        return new Step(scenario + BEFORE_THE_WEEK + week, seed);
    }

    /** Goes on from what the first one has found. */
    public static Step ofPair(String first, String second, long seed) {
        return new Step(first + IN_A_PAIR + second, seed);
    }

    /** The variants of the scenarios of a pair in their order; of any other search its own. */
    public List<String> pair() {
        int between = variant.indexOf(IN_A_PAIR);
        return between < 0 ? List.of(variant) : List.of(variant.substring(0, between), variant.substring(between + 1));
    }

    /** The variant of the scenario, whichever the week. */
    public String scenario() {
        int end = variant.lastIndexOf(BEFORE_THE_WEEK);
        return end < 0 ? variant : variant.substring(0, end);
    }
}
