package dk.naerplan.datasets.format.shape;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The tables of the guide: every field of every object of a document. */
final class FieldTables {

    private final List<String> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private FieldTables() {}

    static String of(Shape.Fields document) {
        var tables = new FieldTables();
        tables.add("", document);
        return tables.text.toString();
    }

    private void add(String title, Shape.Fields fields) {
        if (done.contains(fields.name())) {
            return;
        }
        done.add(fields.name());
        text.append("\n### %s\n\n| field | what | value | default |\n|---|---|---|---|\n"
                .formatted(title.isEmpty() ? "The document" : "`" + title + "`"));
        fields.fields().forEach(this::addRow);
        for (FieldShape field : fields.fields()) {
            Shape inner = innermost(field.shape());
            if (inner instanceof Shape.Fields nested) {
                add(title.isEmpty() ? field.name() : title + " / " + field.name(), nested);
            }
        }
    }

    private void addRow(FieldShape field) {
        String unit = field.unit().isEmpty() ? "" : ", " + field.unit();
        text.append("| `%s` | %s | %s%s | %s |\n"
                .formatted(field.name(), field.says(), valueOf(field.shape()), unit, standardOf(field)));
    }

    private static Shape innermost(Shape shape) {
        return switch (shape) {
            case Shape.Elements elements -> innermost(elements.element());
            case Shape.Entries entries -> innermost(entries.value());
            default -> shape;
        };
    }

    private static String valueOf(Shape shape) {
        return switch (shape) {
            case Shape.Fields ignored -> "object";
            case Shape.Elements elements -> "list of: " + valueOf(elements.element());
            case Shape.Entries entries -> "by %s: %s".formatted(keyOf(entries.key()), valueOf(entries.value()));
            case Shape.Text text -> textOf(text.form());
            case Shape.Choice choice -> String.join(", ", choice.values());
            case Shape.Whole whole -> "%d to %d".formatted(whole.min(), whole.max());
            case Shape.Decimal decimal -> decimalOf(decimal);
            case Shape.Truth ignored -> "true, false";
        };
    }

    private static String textOf(TextForm form) {
        return switch (form) {
            case FREE -> "text";
            case ID -> "id";
            default -> "`%s`".formatted(form.example());
        };
    }

    private static String keyOf(Shape key) {
        return switch (key) {
            case Shape.Text text -> text.form() == TextForm.ID ? "id" : "number";
            case Shape.Choice choice -> choice.values().contains("mon") ? "day" : "rule id";
            default -> "text";
        };
    }

    private static String decimalOf(Shape.Decimal decimal) {
        String range = "%s to %s".formatted(plain(decimal.min()), plain(decimal.max()));
        return decimal.step() > 0 ? range + " in steps of " + decimal.step() : range;
    }

    private static String plain(double number) {
        return String.valueOf((int) number);
    }

    private static String standardOf(FieldShape field) {
        if (field.required()) {
            return "**required**";
        }
        JsonNode standard = field.standard();
        boolean plain = standard != null && !(standard.isContainer() && standard.isEmpty());
        return plain && !standard.asString("x").isEmpty() ? "`%s`".formatted(standard) : "";
    }
}
