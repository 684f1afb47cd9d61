package dk.naerplan.datasets.format;

import dk.naerplan.solver.domain.OfficeKind;
import java.util.Optional;

/** Where employees can be placed for a day. */
public record OfficeData(
        @Field(says = "how other parts of the document name the office")
        String id,

        @Field(says = "what people call the office; default its id")
        Optional<String> name,

        @Field(says = "central or local; default local with an area, else central")
        Optional<OfficeKind> kind,

        @Field(says = "housing area of a local office", refers = Kind.AREA)
        Optional<String> area,

        @Field(says = "employees who fit on one day; default everybody", min = 0, max = 1000)
        Optional<Integer> desks,

        @Field(says = "name of the point where the office lies; default the area's, else the office's id")
        Optional<String> location,

        @Field(says = "where that point is") Optional<Coordinates> coordinates) {

    /** The name, or the id. */
    public String label() {
        return name.orElse(id);
    }

    /** The kind given, or the one that the area speaks for. */
    public OfficeKind effectiveKind() {
        return kind.orElse(area.isPresent() ? OfficeKind.LOCAL : OfficeKind.CENTRAL);
    }
}
