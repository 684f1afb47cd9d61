package dk.naerplan.ui.history;

import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.VenueKind;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.shape.EnumText;
import dk.naerplan.datasets.format.shape.TextForm;
import dk.naerplan.datasets.table.FormText;
import dk.naerplan.solver.domain.ActivityType;
import dk.naerplan.solver.domain.FocusArea;
import dk.naerplan.solver.domain.OfficeKind;
import dk.naerplan.solver.domain.Priority;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Values of documents as people write them. */
final class ValueTexts {

    private static final List<Class<? extends Enum<?>>> WORDS =
            List.of(ActivityType.class, FocusArea.class, Priority.class, Role.class, OfficeKind.class, VenueKind.class);

    private final Texts texts;
    private final Names names;
    private final FormText forms;

    ValueTexts(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
        this.forms = new FormText(List.of(new DocumentWords(texts)));
    }

    /** The value; empty for one that is too much for a sentence. */
    Optional<String> of(JsonNode value, PartShape shape) {
        if (value.isObject() || (value.isArray() && value.valueStream().anyMatch(JsonNode::isContainer))) {
            return Optional.empty();
        }
        if (value.isArray()) {
            return Optional.of(
                    value.isEmpty()
                            ? texts.of("change.nothing")
                            : value.valueStream()
                                    .map(element -> single(element, shape))
                                    .collect(Collectors.joining(", ")));
        }
        return Optional.of(single(value, shape));
    }

    /** A key of a map: the name of what it names, or the day that it is. */
    String key(PartShape.Key key) {
        return key.kind()
                .map(kind -> named(kind, key.text()))
                .orElseGet(() -> Stream.of(Weekday.values())
                        .filter(day -> day.text().equals(key.text()))
                        .findFirst()
                        .map(day -> new WeekTexts(texts).day(day.index()))
                        .orElse(key.text()));
    }

    private String single(JsonNode value, PartShape shape) {
        if (value.isNumber()) {
            return NumberFormat.getNumberInstance(texts.locale()).format(value.asDouble());
        }
        if (value.isBoolean()) {
            return texts.of(value.asBoolean() ? "change.yes" : "change.no");
        }
        String text = value.asString();
        return shape.refers()
                .map(kind -> named(kind, text))
                .or(() -> shape.form().filter(TextForm::isValue).map(form -> forms.write(form, text)))
                .orElseGet(() -> word(text));
    }

    private String named(Kind kind, String id) {
        return kind == Kind.RULE
                ? RosterRule.byId(id)
                        .map(rule -> RuleTexts.name(rule, texts.locale()))
                        .orElse(id)
                : names.of(kind, id);
    }

    private String word(String text) {
        return word(text, texts);
    }

    /** The word for a constant of an enum, or the text itself. */
    static String word(String text, Texts texts) {
        return WORDS.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .filter(constant -> EnumText.of(constant.name()).equals(text))
                .findFirst()
                .map(texts::name)
                .orElse(text);
    }
}
