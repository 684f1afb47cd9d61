package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.table.CellText;
import dk.naerplan.datasets.table.Column;
import dk.naerplan.datasets.table.Single;
import dk.naerplan.datasets.table.Words;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Puts what a document says once into its tree: a name in the first column of the sheet, its value in the second. */
final class Singles {

    private Singles() {}

    static void fill(
            SheetContent content,
            ObjectNode document,
            CellText texts,
            List<Words> understood,
            Places places,
            List<Finding> findings) {
        for (SheetRow row : content.rows()) {
            Optional<Column> column = Single.all().stream()
                    .filter(single -> understood.stream()
                            .anyMatch(words ->
                                    SheetNames.plain(words.single(single)).equals(SheetNames.plain(row.text(0)))))
                    .findFirst();
            if (column.isPresent()) {
                column.get().put(document, texts.read(column.get(), row.text(1)));
                places.add("", column.get(), content.place(row, 1));
            } else {
                findings.add(
                        Finding.OfWorkbook.at(content.place(row, 0), WorkbookProblem.UNKNOWN_VALUE_NAME, row.text(0)));
            }
        }
    }
}
