package dk.naerplan.datasets.format;

import java.util.List;
import java.util.Optional;

/** Money that pays for work in its own areas only. */
public record GrantData(
        @Field(says = "how employees name the grant") String id,

        @Field(says = "what people call the grant; default its id")
        Optional<String> name,

        @Field(says = "who gives the money", standard = "") String funder,

        @Field(says = "areas in which work is paid for", refers = Kind.AREA, min = 1)
        List<String> areas,

        @Field(
                says = "local co-financing that the grant requires",
                unit = "percent",
                standard = "25",
                min = 0,
                max = 100)
        int coFinancingPercent) {

    public GrantData {
        areas = List.copyOf(areas);
    }

    /** The name, or the id. */
    public String label() {
        return name.orElse(id);
    }
}
