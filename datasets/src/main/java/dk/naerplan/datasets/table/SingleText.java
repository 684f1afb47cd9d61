package dk.naerplan.datasets.table;

import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.shape.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Single values as people write them, both ways. */
final class SingleText {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,15}(?:[.,]\\d{1,15})?");
    private static final List<String> TRUE = List.of("true", "x", "1");
    private static final List<String> FALSE = List.of("false", "0");

    private final List<Words> understood;
    private final Directory directory;
    private final FormText forms;

    SingleText(List<Words> understood, Directory directory) {
        this.understood = List.copyOf(understood);
        this.directory = directory;
        this.forms = new FormText(understood);
    }

    String write(Shape shape, JsonNode value, Optional<Kind> refers) {
        return switch (shape) {
            case Shape.Truth ignored -> words().truth(value.asBoolean());
            case Shape.Choice ignored -> choiceOf(value.asString());
            case Shape.Whole ignored -> value.asString();
            case Shape.Decimal ignored -> decimal(value);
            case Shape.Text text ->
                refers.map(kind -> directory.nameOf(kind, value.asString()))
                        .orElseGet(() -> forms.write(text.form(), value.asString()));
            default -> value.toString();
        };
    }

    private String decimal(JsonNode value) {
        String plain = new BigDecimal(value.asString()).stripTrailingZeros().toPlainString();
        return words().locale().getLanguage().equals("da") ? plain.replace('.', ',') : plain;
    }

    JsonNode read(Shape shape, String written, Optional<Kind> refers) {
        return switch (shape) {
            case Shape.Truth ignored -> truth(written);
            case Shape.Choice choice -> JSON.stringNode(choice(choice, written));
            case Shape.Whole ignored -> number(written);
            case Shape.Decimal ignored -> number(written);
            case Shape.Text text ->
                JSON.stringNode(refers.map(kind -> directory.idOf(kind, written))
                        .orElseGet(() -> forms.read(text.form(), written)));
            default -> JSON.stringNode(written);
        };
    }

    private String choiceOf(String value) {
        return TimeText.dayOf(value).map(words()::day).orElseGet(() -> words().choice(value));
    }

    private String choice(Shape.Choice shape, String written) {
        return shape.values().stream()
                .filter(value -> value.equalsIgnoreCase(written) || isCalled(value, written))
                .findFirst()
                .orElse(written);
    }

    private boolean isCalled(String value, String written) {
        return understood.stream()
                .anyMatch(words -> words.choice(value).equalsIgnoreCase(written)
                        || TimeText.dayOf(value)
                                .filter(day -> words.day(day).equalsIgnoreCase(written))
                                .isPresent());
    }

    private JsonNode truth(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        boolean yes = TRUE.contains(small) || isTruth(true, written);
        boolean no = FALSE.contains(small) || isTruth(false, written);
        return yes || no ? JSON.booleanNode(yes) : JSON.stringNode(written);
    }

    private boolean isTruth(boolean value, String written) {
        return understood.stream().anyMatch(words -> words.truth(value).equalsIgnoreCase(written));
    }

    private static JsonNode number(String written) {
        String plain = written.replaceAll("[\\s\\u00a0]", "");
        if (!NUMBER.matcher(plain).matches()) {
            return JSON.stringNode(written);
        }
        var number = new BigDecimal(plain.replace(',', '.').replace('−', '-')).stripTrailingZeros();
        return number.scale() <= 0 && number.precision() < 10
                ? JSON.numberNode(number.intValue())
                : JSON.numberNode(number.doubleValue());
    }

    private Words words() {
        return understood.getFirst();
    }
}
