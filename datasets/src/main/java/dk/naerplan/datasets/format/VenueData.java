package dk.naerplan.datasets.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where sessions take place. */
public record VenueData(
        @Field(says = "how activities name the venue") String id,

        @Field(says = "what people call the venue; default its id")
        Optional<String> name,

        @Field(
                says = "site: a place of its own; placement: the employee's office of the day; online",
                standard = "site")
        VenueKind kind,

        @Field(says = "housing area that a site lies in; default its office's", refers = Kind.AREA)
        Optional<String> area,

        @Field(says = "office that a site is a room of", refers = Kind.OFFICE)
        Optional<String> office,

        @Field(says = "whether only one session fits at a time", standard = "false")
        boolean exclusive,

        @Field(says = "when sessions can be held there; default always")
        List<TimeSpan> openingHours,

        @Field(says = "name of the point where a site lies; default the office's, else the area's, else the venue's id")
        Optional<String> location,

        @Field(says = "where that point is") Optional<Coordinates> coordinates) {

    /** The venue of sessions that take place wherever their employees are. */
    public static final String ONLINE = "online";

    /** The venue of sessions that take place at the office of the day. */
    public static final String PLACEMENT = "placement";

    /** Venues that no document needs to define, and none may. */
    public static final Set<String> ALWAYS_THERE = Set.of(ONLINE, PLACEMENT);

    public VenueData {
        openingHours = List.copyOf(openingHours);
    }

    /** The name, or the id. */
    public String label() {
        return name.orElse(id);
    }
}
