package dk.naerplan.datasets.format;

import java.util.Optional;

/**
 * The four public criteria for exposed housing areas (almenboligloven § 61 a), two-year averages where the law says so.
 * One criterion met makes the need 2, two or more, which is what puts an area on the public list, make it 3.
 */
public record IndicatorsData(
        @Field(says = "aged 18 to 64 outside work and education; met above 40", unit = "percent", min = 0, max = 100)
        Optional<Double> outsideWork,

        @Field(
                says = "aged 18 and above convicted; met from 2, about three times the national average",
                unit = "percent",
                min = 0,
                max = 100)
        Optional<Double> convicted,

        @Field(says = "aged 30 to 59 with basic schooling only; met above 60", unit = "percent", min = 0, max = 100)
        Optional<Double> basicSchooling,

        @Field(
                says = "how far the average gross income lies below the region's; met above 45",
                unit = "percent",
                min = 0,
                max = 100)
        Optional<Double> lowIncome) {

    /** The need, 1 to 3, that the indicators speak for; 1 without any. */
    public int need() {
        int met = 0;
        met += outsideWork.filter(percent -> percent > 40).isPresent() ? 1 : 0;
        met += convicted.filter(percent -> percent >= 2).isPresent() ? 1 : 0;
        met += basicSchooling.filter(percent -> percent > 60).isPresent() ? 1 : 0;
        met += lowIncome.filter(percent -> percent > 45).isPresent() ? 1 : 0;
        return Math.min(3, 1 + met);
    }
}
