package dk.naerplan.ui.history;

import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.datasets.format.shape.TextForm;
import dk.naerplan.ui.store.change.PartId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which fields lead to a part, and what the keys among them name.
 *
 * @param fields names of fields, from the outermost
 * @param keys keys of maps below the last field, with what each names
 * @param refers what texts in the value name
 * @param form that of the texts in the value, or of the elements of the list that it is
 */
record PartShape(List<String> fields, List<Key> keys, Optional<Kind> refers, Optional<TextForm> form) {

    record Key(String text, Optional<Kind> kind) {}

    static PartShape of(PartId part) {
        FieldShape section = Shape.ofDocument().field(part.section()).orElseThrow();
        Shape shape = section.shape() instanceof Shape.Elements list && list.element() instanceof Shape.Fields fields
                ? fields
                : section.shape();
        var found = new Walk(section.refers());
        for (String step : part.path()) {
            shape = found.step(shape, step);
        }
        return new PartShape(found.fields, found.keys, found.kind(found.keys.size()), form(shape));
    }

    private static Optional<TextForm> form(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> Optional.of(text.form());
            case Shape.Elements list -> form(list.element());
            default -> Optional.empty();
        };
    }

    private static final class Walk {

        private final List<String> fields = new ArrayList<>();
        private final List<Key> keys = new ArrayList<>();
        private List<Kind> refers;

        private Walk(List<Kind> refers) {
            this.refers = refers;
        }

        private Shape step(Shape shape, String name) {
            return switch (shape) {
                case Shape.Fields within -> {
                    FieldShape field = within.field(name).orElseThrow();
                    fields.add(name);
                    refers = field.refers();
                    yield field.shape();
                }
                case Shape.Entries entries -> {
                    keys.add(new Key(name, kind(keys.size())));
                    yield entries.value();
                }
                default -> throw new IllegalArgumentException("Nothing lies below %s.".formatted(shape));
            };
        }

        private Optional<Kind> kind(int level) {
            return level < refers.size() ? Optional.of(refers.get(level)) : Optional.empty();
        }
    }
}
