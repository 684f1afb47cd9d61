package dk.naerplan.datasets.format.shape;

import dk.naerplan.datasets.format.DataSet;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shape of a document as JSON Schema, draft 2020-12. */
public final class DataSetSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode definitions = JSON.objectNode();
    private final Set<String> begun = new LinkedHashSet<>();

    private DataSetSchema() {}

    /** The schema of the version of the format that this code reads. */
    public static JsonNode get() {
        return of(
                Shape.ofDocument(),
                "Nærplan data set, version " + DataSet.VERSION,
                "One organisation's week: who does which activity where, when and from which office.");
    }

    /** The schema of documents of another shape. */
    public static JsonNode of(Shape.Fields document, String title, String description) {
        var schema = new DataSetSchema();
        ObjectNode root = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title)
                .put("description", description);
        root.setAll(schema.fieldsOf(document));
        root.withObject("/properties").putObject("$schema").put("type", "string");
        root.set("$defs", schema.definitions);
        return root;
    }

    private ObjectNode fieldsOf(Shape.Fields fields) {
        ObjectNode node = JSON.objectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        for (FieldShape field : fields.fields()) {
            ObjectNode property = of(field.shape());
            property.put(
                    "description", field.unit().isEmpty() ? field.says() : field.says() + " (" + field.unit() + ")");
            JsonNode standard = field.standard();
            if (standard != null && !(standard.isContainer() && standard.isEmpty())) {
                property.set("default", Sparse.prune(field.shape(), Defaults.fill(field.shape(), standard)));
            }
            properties.set(field.name(), property);
        }
        fields.fields().stream()
                .filter(FieldShape::required)
                .forEach(field -> node.withArray("required").add(field.name()));
        return node.put("additionalProperties", false);
    }

    private ObjectNode of(Shape shape) {
        return switch (shape) {
            case Shape.Fields fields -> reference(fields);
            case Shape.Elements elements -> listOf(elements);
            case Shape.Entries entries -> entriesOf(entries);
            default -> SingleSchema.of(shape);
        };
    }

    private ObjectNode reference(Shape.Fields fields) {
        if (begun.add(fields.name())) {
            definitions.set(fields.name(), fieldsOf(fields));
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + fields.name());
    }

    private ObjectNode listOf(Shape.Elements elements) {
        ObjectNode node = JSON.objectNode().put("type", "array");
        node.set("items", of(elements.element()));
        if (elements.min() > 0) {
            node.put("minItems", elements.min());
        }
        return node.put("maxItems", elements.max());
    }

    private ObjectNode entriesOf(Shape.Entries entries) {
        ObjectNode node = JSON.objectNode().put("type", "object");
        node.set("propertyNames", SingleSchema.of(entries.key()));
        node.set("additionalProperties", of(entries.value()));
        return node;
    }
}
