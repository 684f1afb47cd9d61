package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.datasets.format.shape.TextForm;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compares single values with their shape. */
final class SingleCheck {

    private final Issues issues;

    SingleCheck(Issues issues) {
        this.issues = issues;
    }

    /** The value, when it fits. */
    Optional<JsonNode> fit(Shape shape, JsonNode value, Pointer at) {
        boolean fits = switch (shape) {
            case Shape.Whole whole -> isWhole(whole, value, at);
            case Shape.Decimal decimal -> isDecimal(decimal, value, at);
            case Shape.Truth ignored -> isOf(value.isBoolean(), value, at, "type.truth");
            default -> isOf(value.isString(), value, at, "type.text") && accepts(shape, value.asString(), at);
        };
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(shape instanceof Shape.Whole ? JsonNodeFactory.instance.numberNode(value.asInt()) : value);
    }

    private boolean isWhole(Shape.Whole whole, JsonNode value, Pointer at) {
        boolean integral = value.isNumber() && (isInfinite(value) || value.canConvertToExactIntegral());
        if (!isOf(integral, value, at, "type.whole")) {
            return false;
        }
        boolean inside = !isInfinite(value)
                && value.canConvertToInt()
                && value.asInt() >= whole.min()
                && value.asInt() <= whole.max();
        if (!inside) {
            outOfRange(value, at, whole.min(), whole.max());
        }
        return inside;
    }

    /** Too large to be told from any other number that is too large. */
    private static boolean isInfinite(JsonNode number) {
        return Double.isInfinite(number.asDouble());
    }

    private boolean isDecimal(Shape.Decimal decimal, JsonNode value, Pointer at) {
        if (!isOf(value.isNumber(), value, at, "type.number")) {
            return false;
        }
        double number = value.asDouble();
        if (!(number >= decimal.min() && number <= decimal.max())) {
            outOfRange(value, at, decimal.min(), decimal.max());
            return false;
        }
        boolean inSteps = decimal.step() == 0 || number / decimal.step() == Math.rint(number / decimal.step());
        if (!inSteps) {
            issues.add(IssueType.NOT_IN_STEPS, at, Forms.textOf(value), plain(decimal.step()));
        }
        return inSteps;
    }

    private void outOfRange(JsonNode value, Pointer at, double min, double max) {
        issues.add(IssueType.OUT_OF_RANGE, at, Forms.textOf(value), plain(min), plain(max));
    }

    /** Whether a text, which may also be a key, fits. */
    boolean accepts(Shape shape, String text, Pointer at) {
        return switch (shape) {
            case Shape.Choice choice -> isOneOf(choice, text, at);
            case Shape.Text wanted -> isInForm(wanted, text, at);
            default -> throw new IllegalArgumentException("The shape (%s) is not of a text.".formatted(shape));
        };
    }

    private boolean isOneOf(Shape.Choice choice, String text, Pointer at) {
        if (choice.values().contains(text)) {
            return true;
        }
        issues.add(Issue.of(IssueType.UNKNOWN_CHOICE, at.text(), text, String.join(", ", choice.values()))
                .withSuggestion(Nearest.to(text, choice.values())));
        return false;
    }

    private boolean isInForm(Shape.Text wanted, String text, Pointer at) {
        if (text.length() > wanted.maxLength()) {
            issues.add(IssueType.TEXT_TOO_LONG, at, text, String.valueOf(wanted.maxLength()));
            return false;
        }
        TextForm form = wanted.form();
        if (!form.reads(text)) {
            issues.add(IssueType.WRONG_FORM, at, text, "form." + form.name().toLowerCase(Locale.ROOT), form.example());
            return false;
        }
        return true;
    }

    private boolean isOf(boolean fits, JsonNode value, Pointer at, String wanted) {
        if (!fits) {
            issues.add(IssueType.WRONG_TYPE, at, Forms.textOf(value), wanted);
        }
        return fits;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
