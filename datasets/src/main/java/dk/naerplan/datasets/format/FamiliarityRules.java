package dk.naerplan.datasets.format;

/**
 * How residents get to know employees, and forget them: contact of m minutes closes m / (m + {@code halfwayMinutes}) of
 * the distance to 100, a week without contact takes {@code fadePercent} away, both rounded down.
 */
public record FamiliarityRules(
        @Field(
                says = "contact in one week that closes half of the distance to full familiarity",
                unit = "minutes",
                standard = "240",
                min = 1,
                max = 10_080)
        int halfwayMinutes,

        @Field(
                says = "share of the familiarity that a week without contact takes",
                unit = "percent",
                standard = "10",
                min = 0,
                max = 100)
        int fadePercent) {

    public static final FamiliarityRules STANDARD = new FamiliarityRules(240, 10);

    /**
     * Familiarity after a week.
     *
     * @param before 0 to 100
     * @param contactMinutes 0 or more
     * @return 0 to 100
     */
    public int after(int before, int contactMinutes) {
        if (contactMinutes <= 0) {
            return before * (100 - fadePercent) / 100;
        }
        long gain = (long) (100 - before) * contactMinutes / (contactMinutes + halfwayMinutes);
        return before + (int) gain;
    }
}
