package dk.naerplan.ui.scenario.store;

import java.util.Optional;
import java.util.UUID;

/** Which scenario. */
public record ScenarioId(UUID value) {

    public static ScenarioId create() {
        return new ScenarioId(UUID.randomUUID());
    }

    /** The id written as {@code text}; empty when the text is no id. */
    public static Optional<ScenarioId> parse(String text) {
        try {
            return Optional.of(new ScenarioId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
