package dk.naerplan.datasets.format;

import java.util.List;
import java.util.Optional;

/** An external professional or institution that takes part in sessions. */
public record PartnerData(
        @Field(says = "how activities name the partner") String id,

        @Field(says = "what people call the partner; default its id")
        Optional<String> name,

        @Field(says = "when the partner can take part; default always")
        List<TimeSpan> availability) {

    public PartnerData {
        availability = List.copyOf(availability);
    }

    /** The name, or the id. */
    public String label() {
        return name.orElse(id);
    }
}
