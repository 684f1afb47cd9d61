package dk.naerplan.datasets.spreadsheet;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about workbooks in one language. */
final class WorkbookTexts {

    private static final String BUNDLE = "dk.naerplan.datasets.spreadsheet.workbook";
    private static final Locale DANISH = Locale.of("da");
    private static final WorkbookTexts IN_DANISH = new WorkbookTexts(DANISH);
    private static final WorkbookTexts IN_ENGLISH = new WorkbookTexts(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private WorkbookTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** English for every language but Danish. */
    static WorkbookTexts in(Locale locale) {
        return locale.getLanguage().equals(DANISH.getLanguage()) ? IN_DANISH : IN_ENGLISH;
    }

    String of(String key, List<String> details) {
        return new MessageFormat(bundle.getString(key), locale).format(details.toArray());
    }
}
