package dk.naerplan.datasets.format.shape;

import dk.naerplan.datasets.format.DataSet;
import java.util.List;
import java.util.Optional;

/** What one value of a document may look like. */
public sealed interface Shape {

    /** The shape of a whole document. */
    static Shape.Fields ofDocument() {
        return ShapeReader.DOCUMENT;
    }

    /** The shape of the records of this type. */
    static Shape.Fields of(Class<? extends Record> type) {
        return type == DataSet.class ? ofDocument() : ShapeReader.fieldsOf(type);
    }

    /** An object with known fields. */
    record Fields(String name, List<FieldShape> fields) implements Shape {

        public Fields {
            fields = List.copyOf(fields);
        }

        public Optional<FieldShape> field(String wanted) {
            return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
        }
    }

    /** An array with at least {@code min} and at most {@code max} elements. */
    record Elements(Shape element, int min, int max) implements Shape {}

    /** An object whose keys are data. */
    record Entries(Shape key, Shape value) implements Shape {}

    /** A text in a form, at most {@code maxLength} characters long. */
    record Text(TextForm form, int maxLength) implements Shape {}

    /** One of a few texts. */
    record Choice(List<String> values) implements Shape {

        public Choice {
            values = List.copyOf(values);
        }
    }

    /** A whole number from {@code min} to {@code max}. */
    record Whole(int min, int max) implements Shape {}

    /** A number from {@code min} to {@code max}, in steps when {@code step} is above 0. */
    record Decimal(double min, double max, double step) implements Shape {}

    /** True or false. */
    record Truth() implements Shape {}
}
