package dk.naerplan.ui.chart;

import dk.naerplan.ui.shell.Texts;
import java.text.NumberFormat;

/** How the table behind a chart writes numbers, and its few words. */
public record ChartNumbers(Texts texts) {

    static final String NOTHING = "–";

    private static final int DECIMALS = 2;

    String text(double value) {
        if (!Double.isFinite(value)) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }

    String words(String key) {
        return texts.of("chart." + key);
    }
}
