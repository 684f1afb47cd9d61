package dk.naerplan.ui.history;

import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.table.Column;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.datasets.table.Words;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the tables of a document, their columns and their values are called, as the sentences about changes call them. */
public final class DocumentWords implements Words {

    /** Columns that are no fields. */
    private static final Set<String> OWN = Set.of("of", "number", "from", "to");

    private final Texts texts;

    public DocumentWords(Texts texts) {
        this.texts = texts;
    }

    /** Every language that people read here, the given one first. */
    public static List<Words> startingWith(Texts texts, List<Locale> all) {
        return Stream.concat(Stream.of(texts.locale()), all.stream())
                .distinct()
                .<Words>map(locale -> new DocumentWords(Texts.in(locale)))
                .toList();
    }

    @Override
    public Locale locale() {
        return texts.locale();
    }

    @Override
    public String table(Table table) {
        return texts.of("table." + table.key());
    }

    @Override
    public String column(Column column) {
        return capital(
                OWN.contains(column.key())
                        ? texts.of("table.column." + column.key())
                        : texts.of("change.field." + Labels.key(column.path())));
    }

    @Override
    public String singles() {
        return texts.of("table.singles");
    }

    @Override
    public String singleName() {
        return texts.of("table.column.name");
    }

    @Override
    public String singleValue() {
        return texts.of("table.column.value");
    }

    @Override
    public String single(Column column) {
        List<String> path = column.path();
        String section = texts.of("change.section." + path.getFirst());
        return path.size() == 1
                ? section
                : texts.of(
                        "table.single", section, texts.of("change.field." + Labels.key(path.subList(1, path.size()))));
    }

    @Override
    public String choice(String value) {
        return ValueTexts.word(value, texts);
    }

    @Override
    public String truth(boolean value) {
        return texts.of(value ? "change.yes" : "change.no");
    }

    @Override
    public String day(Weekday day) {
        return new WeekTexts(texts).shortDay(day.index()).toLowerCase(texts.locale());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
