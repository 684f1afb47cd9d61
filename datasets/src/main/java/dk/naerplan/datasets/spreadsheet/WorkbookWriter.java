package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.shape.Defaults;
import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.datasets.table.CellText;
import dk.naerplan.datasets.table.Column;
import dk.naerplan.datasets.table.Directory;
import dk.naerplan.datasets.table.Row;
import dk.naerplan.datasets.table.RowColumns;
import dk.naerplan.datasets.table.Single;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.datasets.table.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents as workbooks: a sheet for each table, and one for what a document says once. What is decided stays out. */
public final class WorkbookWriter {

    private final Words words;
    private final JsonNode document;
    private final CellText texts;
    private final XSSFWorkbook workbook;
    private final CellWriter cells;

    private WorkbookWriter(DataSet document, Words words, XSSFWorkbook workbook) {
        this.words = words;
        JsonNode sparse = JsonMapper.shared().readTree(DataSetWriter.toText(document));
        this.document = Defaults.fill(Shape.ofDocument(), sparse);
        this.texts = new CellText(List.of(words), Directory.of(this.document));
        this.workbook = workbook;
        this.cells = new CellWriter(workbook);
    }

    /**
     * Writes the workbook, and leaves closing the stream to the caller.
     *
     * @throws IOException when the stream fails
     */
    public static void write(DataSet document, Words words, OutputStream stream) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var writer = new WorkbookWriter(document, words, workbook);
            SheetNames.tables().forEach(writer::addTable);
            writer.addSingles();
            workbook.write(stream);
        }
    }

    private void addTable(Table table) {
        var columns = RowColumns.of(table);
        SheetWriter sheet = sheet(words.table(table), columns.all());
        for (Row row : Row.of(table, document)) {
            sheet.nextRow();
            columns.all().forEach(column -> sheet.add(column, texts.write(column, columns.value(row, column))));
        }
        sheet.finish();
    }

    private void addSingles() {
        var sheet = new SheetWriter(workbook.createSheet(words.singles()), cells);
        sheet.addHeading(words.singleName());
        sheet.addHeading(words.singleValue());
        for (Column column : Single.all()) {
            sheet.nextRow();
            sheet.addText(words.single(column));
            Optional<JsonNode> value = column.of(document);
            sheet.add(column, texts.write(column, value));
        }
        sheet.finish();
    }

    private SheetWriter sheet(String name, List<Column> columns) {
        var sheet = new SheetWriter(workbook.createSheet(name), cells);
        columns.forEach(column -> sheet.addHeading(words.column(column)));
        columns.forEach(column -> sheet.offer(column, Choices.of(column, words)));
        return sheet;
    }
}
