package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a document with its shape. What does not fit is reported and left out, or replaced where something must stand,
 * so that the other checks can still find what else is wrong.
 */
final class ShapeCheck {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String EDITOR_HINT = "$schema";

    private final Issues issues;
    private final SingleCheck singles;

    ShapeCheck(Issues issues) {
        this.issues = issues;
        this.singles = new SingleCheck(issues);
    }

    /** A document that fits, as near to the given one as can be. */
    JsonNode fit(JsonNode document) {
        return fit(Shape.ofDocument(), document);
    }

    /** A document of another shape that fits. */
    JsonNode fit(Shape.Fields shape, JsonNode document) {
        return fit(shape, document, Pointer.ROOT).orElseGet(() -> Forms.neutral(shape));
    }

    private Optional<JsonNode> fit(Shape shape, JsonNode value, Pointer at) {
        return switch (shape) {
            case Shape.Fields fields ->
                isObject(value, at) ? Optional.of(fitFields(fields, value, at)) : Optional.empty();
            case Shape.Elements elements ->
                isList(elements, value, at) ? Optional.of(fitElements(elements, value, at)) : Optional.empty();
            case Shape.Entries entries ->
                isObject(value, at) ? Optional.of(fitEntries(entries, value, at)) : Optional.empty();
            default -> singles.fit(shape, value, at);
        };
    }

    private JsonNode fitFields(Shape.Fields fields, JsonNode value, Pointer at) {
        ObjectNode fitted = JSON.objectNode();
        reportUnknown(fields, value, at);
        for (FieldShape field : fields.fields()) {
            Pointer place = at.to(field.name());
            JsonNode given = value.get(field.name());
            Optional<JsonNode> fitting = given == null ? Optional.empty() : fit(field.shape(), given, place);
            if (given == null && field.required()) {
                issues.add(IssueType.MISSING_FIELD, place, field.name());
            }
            if (fitting.isPresent() || field.required()) {
                fitted.set(field.name(), fitting.orElseGet(() -> Forms.neutral(field.shape())));
            }
        }
        return fitted;
    }

    private void reportUnknown(Shape.Fields fields, JsonNode value, Pointer at) {
        List<String> known = fields.fields().stream().map(FieldShape::name).toList();
        for (String name : value.propertyNames()) {
            boolean hint = at.equals(Pointer.ROOT) && name.equals(EDITOR_HINT);
            if (!known.contains(name) && !hint) {
                issues.add(Issue.of(IssueType.UNKNOWN_FIELD, at.to(name).text(), name, String.join(", ", known))
                        .withSuggestion(Nearest.to(name, known)));
            }
        }
    }

    private JsonNode fitElements(Shape.Elements elements, JsonNode value, Pointer at) {
        ArrayNode fitted = JSON.arrayNode();
        for (int i = 0; i < value.size(); i++) {
            fitted.add(
                    fit(elements.element(), value.get(i), at.to(i)).orElseGet(() -> Forms.neutral(elements.element())));
        }
        return fitted;
    }

    private JsonNode fitEntries(Shape.Entries entries, JsonNode value, Pointer at) {
        ObjectNode fitted = JSON.objectNode();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            Pointer place = at.to(entry.getKey());
            if (singles.accepts(entries.key(), entry.getKey(), place)) {
                fit(entries.value(), entry.getValue(), place).ifPresent(fitting -> fitted.set(entry.getKey(), fitting));
            }
        }
        return fitted;
    }

    private boolean isList(Shape.Elements elements, JsonNode value, Pointer at) {
        String size = String.valueOf(value.size());
        if (!value.isArray()) {
            issues.add(IssueType.WRONG_TYPE, at, Forms.textOf(value), "type.array");
            return false;
        }
        if (value.size() < elements.min()) {
            issues.add(IssueType.TOO_FEW_ELEMENTS, at, size, String.valueOf(elements.min()));
        }
        if (value.size() > elements.max()) {
            issues.add(IssueType.TOO_MANY_ELEMENTS, at, size, String.valueOf(elements.max()));
            return false;
        }
        return true;
    }

    private boolean isObject(JsonNode value, Pointer at) {
        if (!value.isObject()) {
            issues.add(IssueType.WRONG_TYPE, at, Forms.textOf(value), "type.object");
        }
        return value.isObject();
    }
}
