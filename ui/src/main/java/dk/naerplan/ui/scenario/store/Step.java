package dk.naerplan.ui.scenario.store;

/**
 * One search of a study.
 *
 * @param variant the scenario; when it is rolled over weeks, with the number of the week behind it
 */
public record Step(String variant, long seed) {

    private static final char BEFORE_THE_WEEK = '@';

    /** @param week from 1 */
    public static Step ofWeek(String scenario, int week, long seed) {
        return new Step(scenario + BEFORE_THE_WEEK + week, seed);
    }

    /** The variant of the scenario, whichever the week. */
    public String scenario() {
        int end = variant.lastIndexOf(BEFORE_THE_WEEK);
        return end < 0 ? variant : variant.substring(0, end);
    }
}
