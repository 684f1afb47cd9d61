package dk.naerplan.datasets.format.shape;

import dk.naerplan.datasets.format.ClockTime;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DateSpan;
import dk.naerplan.datasets.format.Field;
import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.solver.domain.Week;
import dk.naerplan.solver.rules.RosterRule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads shapes from records. */
final class ShapeReader {

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_ELEMENTS = 10_000;

    private static final Map<Class<?>, TextForm> FORMS = Map.of(
            Week.class, TextForm.WEEK,
            LocalDate.class, TextForm.DATE,
            ClockTime.class, TextForm.CLOCK,
            WeekMoment.class, TextForm.MOMENT,
            TimeSpan.class, TextForm.SPAN,
            DateSpan.class, TextForm.DATES);

    /** After the constants that reading it needs. */
    static final Shape.Fields DOCUMENT = fieldsOf(DataSet.class);

    private ShapeReader() {}

    static Shape.Fields fieldsOf(Class<?> type) {
        return new Shape.Fields(
                type.getSimpleName(),
                Stream.of(type.getRecordComponents()).map(ShapeReader::field).toList());
    }

    private static FieldShape field(RecordComponent component) {
        Field note = Objects.requireNonNull(component.getAnnotation(Field.class), component::toString);
        Type type = component.getGenericType();
        boolean optional = raw(type) == Optional.class;
        Shape shape = shapeOf(optional ? argument(type, 0) : type, component.getName(), note);
        var standard = optional ? null : Standards.of(note, shape);
        return new FieldShape(
                component.getName(),
                shape,
                !optional && standard == null,
                standard,
                List.of(note.refers()),
                List.of(note.defines()),
                note.says(),
                note.unit());
    }

    private static Shape shapeOf(Type type, String name, Field note) {
        Class<?> raw = raw(type);
        if (raw == List.class) {
            Shape element = shapeOf(argument(type, 0), name, note);
            return new Shape.Elements(element, bound(note.min(), 0), bound(note.max(), MOST_ELEMENTS));
        }
        if (raw == Map.class) {
            return new Shape.Entries(keyOf(raw(argument(type, 0)), note), shapeOf(argument(type, 1), name, note));
        }
        return singleOf(raw, name, note);
    }

    private static Shape singleOf(Class<?> type, String name, Field note) {
        if (type == boolean.class) {
            return new Shape.Truth();
        }
        if (type == int.class || type == Integer.class) {
            return new Shape.Whole((int) note.min(), (int) note.max());
        }
        if (type == double.class || type == Double.class) {
            return new Shape.Decimal(note.min(), note.max(), Double.isNaN(note.step()) ? 0 : note.step());
        }
        if (type.isEnum()) {
            return choiceOf(type);
        }
        if (type == String.class) {
            return textOf(name, note);
        }
        TextForm form = FORMS.get(type);
        return form == null ? fieldsOf(type) : new Shape.Text(form, LONGEST_ID);
    }

    private static Shape textOf(String name, Field note) {
        boolean id = name.equals("id") || name.equals("location") || note.refers().length > 0;
        return id
                ? new Shape.Text(TextForm.ID, LONGEST_ID)
                : new Shape.Text(TextForm.FREE, bound(note.max(), LONGEST_TEXT));
    }

    private static Shape keyOf(Class<?> type, Field note) {
        if (Arrays.asList(note.refers()).contains(Kind.RULE)) {
            return new Shape.Choice(
                    Stream.of(RosterRule.values()).map(RosterRule::id).toList());
        }
        if (type.isEnum()) {
            return choiceOf(type);
        }
        return new Shape.Text(type == Integer.class ? TextForm.NUMBER : TextForm.ID, LONGEST_ID);
    }

    private static Shape.Choice choiceOf(Class<?> type) {
        return new Shape.Choice(Stream.of(type.getEnumConstants())
                .map(constant -> EnumText.of(((Enum<?>) constant).name()))
                .toList());
    }

    private static int bound(double given, int otherwise) {
        return Double.isNaN(given) ? otherwise : (int) given;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
