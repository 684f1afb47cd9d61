package dk.naerplan.datasets.format;

import java.util.Optional;

/** A housing area. */
public record AreaData(
        @Field(says = "how other parts of the document name the area")
        String id,

        @Field(says = "what people call the area; default its id")
        Optional<String> name,

        @Field(says = "what fits on a chip; default the name", max = 24)
        Optional<String> shortName,

        @Field(says = "need, 3 is the greatest; default from the indicators", min = 1, max = 3)
        Optional<Integer> need,

        @Field(says = "the public criteria, from which the need follows")
        IndicatorsData indicators,

        @Field(
                says = "presence that the area should have; 0 for no target",
                unit = "hours a week",
                standard = "0",
                min = 0,
                max = 400,
                step = 0.25)
        double presenceHours,

        @Field(says = "name of the point that ways are reckoned from; default the area's id")
        Optional<String> location,

        @Field(says = "where that point is") Optional<Coordinates> coordinates) {

    /** The name, or the id. */
    public String label() {
        return name.orElse(id);
    }
}
