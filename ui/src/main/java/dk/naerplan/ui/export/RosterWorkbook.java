package dk.naerplan.ui.export;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A roster as an Excel workbook, to read and to count in: a sheet of seats and a sheet of employees by day. */
public final class RosterWorkbook {

    private RosterWorkbook() {}

    public static byte[] of(Roster roster, Texts texts) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var cells = new WorkbookCells(book);
            new SeatsSheet(roster, cells, texts).write(book.createSheet(texts.of("workbook.seats")));
            new EmployeesSheet(roster, cells, texts).write(book.createSheet(texts.of("workbook.employees")));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
