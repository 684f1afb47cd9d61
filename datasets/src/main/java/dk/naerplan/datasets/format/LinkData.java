package dk.naerplan.datasets.format;

import java.util.List;

/** Two areas that should share at least one employee each week. */
public record LinkData(
        @Field(says = "the two areas", refers = Kind.AREA, min = 2, max = 2)
        List<String> areas,

        @Field(says = "how much the link matters", standard = "1", min = 1, max = 100)
        int weight) {

    public LinkData {
        areas = List.copyOf(areas);
    }
}
