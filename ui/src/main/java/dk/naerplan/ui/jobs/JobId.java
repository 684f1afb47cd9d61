package dk.naerplan.ui.jobs;

import java.util.Optional;
import java.util.UUID;

/** Which job. */
public record JobId(UUID value) {

    public static JobId create() {
        return new JobId(UUID.randomUUID());
    }

    /** The id written as {@code text}; empty when the text is no id. */
    public static Optional<JobId> parse(String text) {
        try {
            return Optional.of(new JobId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
