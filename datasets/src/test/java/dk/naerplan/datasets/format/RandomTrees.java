package dk.naerplan.datasets.format;

import dk.naerplan.datasets.format.shape.FieldShape;
import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.datasets.format.shape.TextForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes trees of a shape at random; what they say need not make sense. */
public final class RandomTrees {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> WORDS = List.of("nord", "syd", "anna", "bo-2", "lektie_hjaelp", "A");

    private RandomTrees() {}

    public static JsonNode of(Shape shape, Random random) {
        return switch (shape) {
            case Shape.Fields fields -> fieldsOf(fields, random);
            case Shape.Elements elements -> {
                ArrayNode array = JSON.arrayNode();
                int size = Math.min(elements.max(), elements.min() + random.nextInt(3));
                for (int i = 0; i < size; i++) {
                    array.add(of(elements.element(), random));
                }
                yield array;
            }
            case Shape.Entries entries -> {
                ObjectNode object = JSON.objectNode();
                for (int i = random.nextInt(3); i > 0; i--) {
                    object.set(of(entries.key(), random).asString(), of(entries.value(), random));
                }
                yield object;
            }
            case Shape.Text text -> JSON.stringNode(textOf(text.form(), random));
            case Shape.Choice choice -> JSON.stringNode(pick(choice.values(), random));
            case Shape.Whole whole -> JSON.numberNode(random.nextInt(whole.min(), whole.max() + 1));
            case Shape.Decimal decimal -> decimalOf(decimal, random);
            case Shape.Truth ignored -> JSON.booleanNode(random.nextBoolean());
        };
    }

    private static JsonNode fieldsOf(Shape.Fields fields, Random random) {
        ObjectNode object = JSON.objectNode();
        for (FieldShape field : fields.fields()) {
            if (field.required() || random.nextBoolean()) {
                object.set(field.name(), of(field.shape(), random));
            }
        }
        return object;
    }

    private static JsonNode decimalOf(Shape.Decimal decimal, Random random) {
        double number = random.nextDouble(decimal.min(), decimal.max());
        return JSON.numberNode(decimal.step() == 0 ? number : Math.floor(number / decimal.step()) * decimal.step());
    }

    private static String textOf(TextForm form, Random random) {
        int day = random.nextInt(7);
        return switch (form) {
            case FREE -> random.nextBoolean() ? "" : "Åse \"og\" \\ co.\n" + random.nextInt();
            case ID -> pick(WORDS, random);
            case NUMBER -> String.valueOf(1 + random.nextInt(20));
            case WEEK -> "20%02d-W%02d".formatted(20 + random.nextInt(20), 1 + random.nextInt(52));
            case DATE -> "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
            case CLOCK -> new ClockTime(random.nextInt(1441)).toString();
            case MOMENT -> new WeekMoment(Weekday.of(day), new ClockTime(random.nextInt(1441))).toString();
            case SPAN ->
                new TimeSpan(
                                List.of(Weekday.values()).subList(0, day + 1),
                                new ClockTime(random.nextInt(700)),
                                new ClockTime(700 + random.nextInt(741)))
                        .toString();
            case DATES -> {
                LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
                yield new DateSpan(from, from.plusDays(day)).toString();
            }
        };
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
