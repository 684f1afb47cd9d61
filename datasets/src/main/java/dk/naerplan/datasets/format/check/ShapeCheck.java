package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a document with its shape. What does not fit is reported and replaced by something that does, so that the
 * other checks can still find what else is wrong.
 */
public final class ShapeCheck {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String EDITOR_HINT = "$schema";

    private final Issues issues;
    private final SingleCheck singles;

    public ShapeCheck(Issues issues) {
        this.issues = issues;
        this.singles = new SingleCheck(issues);
    }

    /** A document of the shape, as near to the given one as can be. */
    public JsonNode fit(Shape shape, JsonNode value, Pointer at) {
        return switch (shape) {
            case Shape.Fields fields -> fitFields(fields, value, at);
            case Shape.Elements elements -> fitElements(elements, value, at);
            case Shape.Entries entries -> fitEntries(entries, value, at);
            default -> singles.fit(shape, value, at);
        };
    }

    private JsonNode fitFields(Shape.Fields fields, JsonNode value, Pointer at) {
        ObjectNode fitted = JSON.objectNode();
        if (value.isObject()) {
            reportUnknown(fields, value, at);
        } else {
            wrongType(value, at, "type.object");
        }
        for (FieldShape field : fields.fields()) {
            JsonNode given = value.get(field.name());
            if (given != null && !given.isNull()) {
                fitted.set(field.name(), fit(field.shape(), given, at.to(field.name())));
            } else if (field.required()) {
                if (value.isObject()) {
                    issues.add(IssueType.MISSING_FIELD, at.to(field.name()), field.name(), Forms.exampleOf(field));
                }
                fitted.set(field.name(), Forms.neutral(field.shape()));
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
        if (!value.isArray()) {
            wrongType(value, at, "type.array");
        } else if (value.size() > elements.max()) {
            issues.add(IssueType.TOO_MANY_ELEMENTS, at, String.valueOf(value.size()), String.valueOf(elements.max()));
        } else {
            if (value.size() < elements.min()) {
                issues.add(
                        IssueType.TOO_FEW_ELEMENTS, at, String.valueOf(value.size()), String.valueOf(elements.min()));
            }
            for (int i = 0; i < value.size(); i++) {
                fitted.add(fit(elements.element(), value.get(i), at.to(i)));
            }
        }
        return fitted;
    }

    private JsonNode fitEntries(Shape.Entries entries, JsonNode value, Pointer at) {
        ObjectNode fitted = JSON.objectNode();
        if (!value.isObject()) {
            wrongType(value, at, "type.object");
            return fitted;
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            Pointer place = at.to(entry.getKey());
            if (singles.accepts(entries.key(), entry.getKey(), place)) {
                fitted.set(entry.getKey(), fit(entries.value(), entry.getValue(), place));
            }
        }
        return fitted;
    }

    private void wrongType(JsonNode value, Pointer at, String wanted) {
        issues.add(IssueType.WRONG_TYPE, at, Forms.textOf(value), wanted);
    }
}
