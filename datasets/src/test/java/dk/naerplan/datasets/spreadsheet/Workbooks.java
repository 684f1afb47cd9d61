package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.format.DataSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests. */
final class Workbooks {

    private Workbooks() {}

    static byte[] of(DataSet document) {
        var file = new ByteArrayOutputStream();
        try {
            WorkbookWriter.write(document, new PlainWords(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) {
        try (var workbook = open(file)) {
            change.accept(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    static WorkbookResult read(byte[] file, Optional<DataSet> base) {
        try {
            return WorkbookReader.read(new ByteArrayInputStream(file), base, List.of(new PlainWords()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell by its name, made if need be. */
    static Cell cell(XSSFWorkbook workbook, String sheet, String name) {
        var at = new CellReference(name);
        var rows = workbook.getSheet(sheet);
        var row = rows.getRow(at.getRow()) == null ? rows.createRow(at.getRow()) : rows.getRow(at.getRow());
        return row.getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
