package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.table.Column;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.datasets.table.Words;
import java.util.List;
import java.util.Locale;

/** Calls everything as the document does, in a language of its own for days and truth. */
final class PlainWords implements Words {

    @Override
    public Locale locale() {
        return Locale.of("da");
    }

    @Override
    public String table(Table table) {
        return table.key();
    }

    @Override
    public String column(Column column) {
        return column.key();
    }

    @Override
    public String singles() {
        return "uge";
    }

    @Override
    public String singleName() {
        return "navn";
    }

    @Override
    public String singleValue() {
        return "værdi";
    }

    @Override
    public String single(Column column) {
        return column.key();
    }

    @Override
    public String choice(String value) {
        return value.equals("high") ? "høj" : value;
    }

    @Override
    public String truth(boolean value) {
        return value ? "ja" : "nej";
    }

    @Override
    public String day(Weekday day) {
        return List.of("man", "tir", "ons", "tor", "fre", "lør", "søn").get(day.index());
    }
}
