package dk.naerplan.ui.store.organisation;

import java.util.Optional;
import java.util.UUID;

/** Which organisation. */
public record OrganisationId(UUID value) {

    static OrganisationId create() {
        return new OrganisationId(UUID.randomUUID());
    }

    /** The id written as {@code text}; empty when the text is no id. */
    public static Optional<OrganisationId> parse(String text) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
