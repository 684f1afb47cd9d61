package dk.naerplan.datasets.format;

import java.util.Optional;

/** Residents whom a relationship is with; never single persons. */
public record ResidentGroupData(
        @Field(says = "how other parts of the document name the group")
        String id,

        @Field(says = "what people call the group; default its id")
        Optional<String> name,

        @Field(says = "where the residents live", refers = Kind.AREA)
        String area,

        @Field(
                says = "how much it matters who comes: 0 not at all, 3 trust is everything",
                standard = "2",
                min = 0,
                max = 3)
        int sensitivity) {

    /** The name, or the id. */
    public String label() {
        return name.orElse(id);
    }
}
