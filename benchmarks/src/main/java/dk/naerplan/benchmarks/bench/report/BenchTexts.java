package dk.naerplan.benchmarks.bench.report;

import dk.naerplan.benchmarks.bench.result.Spread;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Texts and numbers of the report in one language. */
public final class BenchTexts {

    /** Stands between a median and its quartiles. */
    static final char BEFORE_RANGE = '\u2003';

    private static final String NOTHING = "–";

    private final Locale locale;
    private final ResourceBundle bundle;

    public BenchTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "dk.naerplan.benchmarks.bench.report.bench",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The name of a contender. */
    public String contender(String id) {
        return text("contender." + id);
    }

    String number(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** The median, with the quartiles behind it when there are several values that differ. */
    String spread(Optional<Spread> values, int digits) {
        return values.map(spread -> spread(spread, digits)).orElse(NOTHING);
    }

    private String spread(Spread spread, int digits) {
        String median = number(spread.median(), digits);
        if (spread.least() == spread.most()) {
            return median;
        }
        return text(
                "spread",
                median + BEFORE_RANGE,
                number(spread.lowerQuartile(), digits),
                number(spread.upperQuartile(), digits));
    }
}
