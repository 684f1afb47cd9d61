package dk.naerplan.datasets.format;

import java.util.Optional;

/** Something that only has an id and a name. */
public record NamedData(
        @Field(says = "how other parts of the document name it")
        String id,

        @Field(says = "what people call it; default its id") Optional<String> name) {

    /** The name, or the id. */
    public String label() {
        return name.orElse(id);
    }
}
