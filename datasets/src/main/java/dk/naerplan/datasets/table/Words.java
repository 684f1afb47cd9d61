package dk.naerplan.datasets.table;

import dk.naerplan.datasets.format.Weekday;
import java.util.Locale;

/** What tables, columns and values are called in a language. */
public interface Words {

    Locale locale();

    /** What the records of the table are called together. */
    String table(Table table);

    /** What the column is called; another text for each column of a table. */
    String column(Column column);

    /** What the values that a document says once are called together. */
    String singles();

    /** The heading over their names. */
    String singleName();

    /** The heading over the values. */
    String singleValue();

    /** The name of one of them. */
    String single(Column column);

    /** The word for one of the few texts that a field may have, or the text itself. */
    String choice(String value);

    String truth(boolean value);

    /** The short name of a day, in small letters. */
    String day(Weekday day);
}
