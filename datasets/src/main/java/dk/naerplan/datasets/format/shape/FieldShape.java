package dk.naerplan.datasets.format.shape;

import dk.naerplan.datasets.format.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field of an object.
 *
 * @param required whether leaving it out is an error
 * @param standard what is meant when it is left out; {@code null} when nothing is, or when it is required
 * @param refers what the texts in it name, level by level
 * @param defines what the ids in it name
 * @param says what it means, in English
 * @param unit of the number in it; empty without one
 */
public record FieldShape(
        String name,
        Shape shape,
        boolean required,
        @Nullable JsonNode standard,
        List<Kind> refers,
        List<Kind> defines,
        String says,
        String unit) {

    public FieldShape {
        refers = List.copyOf(refers);
        defines = List.copyOf(defines);
    }
}
