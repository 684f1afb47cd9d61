package dk.naerplan.ui.scenario.store;

import java.util.Optional;
import java.util.UUID;

/** Which comparison or study. */
public record StudyId(UUID value) {

    public static StudyId create() {
        return new StudyId(UUID.randomUUID());
    }

    /** The id written as {@code text}; empty when the text is no id. */
    public static Optional<StudyId> parse(String text) {
        try {
            return Optional.of(new StudyId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
