package dk.naerplan.ui.store;

import java.util.Optional;
import java.util.UUID;

/** Which plan. */
public record PlanId(UUID value) {

    public static PlanId create() {
        return new PlanId(UUID.randomUUID());
    }

    /** The id written as {@code text}; empty when the text is no id. */
    public static Optional<PlanId> parse(String text) {
        try {
            return Optional.of(new PlanId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
