package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.table.Table;
import dk.naerplan.datasets.table.TravelRows;
import dk.naerplan.datasets.table.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.util.WorkbookUtil;

/** Which sheets a workbook has, and what they are called. */
final class SheetNames {

    private static final List<String> FIRST = List.of("employees", "activities");

    private SheetNames() {}

    /** The tables, those that people look at most first; a table before those inside it. */
    static List<Table> tables() {
        Stream<Table> first = FIRST.stream().map(Table::of);
        Stream<Table> others = Table.all().stream().filter(table -> !FIRST.contains(table.section()));
        return Stream.concat(Stream.concat(first, others).flatMap(Table::withParts), Stream.of(TravelRows.TABLE))
                .toList();
    }

    /** Whether the sheet is called so in one of the languages. */
    static boolean isCalled(String sheet, String name) {
        return plain(sheet).equals(plain(WorkbookUtil.createSafeSheetName(name)));
    }

    static boolean isTable(String sheet, Table table, List<Words> understood) {
        return understood.stream().anyMatch(words -> isCalled(sheet, words.table(table)));
    }

    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
