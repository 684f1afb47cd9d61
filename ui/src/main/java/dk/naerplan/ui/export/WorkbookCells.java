package dk.naerplan.ui.export;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Writes cells of a workbook. A text that a spreadsheet could take for a formula is marked as a text, also for those who edit the
 * cell or save the sheet in a form without types.
 */
public final class WorkbookCells {

    /** What a formula begins with, in Excel, in LibreOffice and after an import. */
    private static final String FORMULA = "=+-@\t\r\n|%";

    private static final double MINUTES_PER_DAY = 24 * 60;

    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle head;
    private final CellStyle date;
    private final CellStyle time;
    private final CellStyle number;

    public WorkbookCells(Workbook book) {
        text = style(book, "@");
        text.setWrapText(true);
        quoted = style(book, "@");
        quoted.setWrapText(true);
        quoted.setQuotePrefixed(true);
        date = style(book, "yyyy-mm-dd");
        time = style(book, "hh:mm");
        number = style(book, "0.0");
        head = head(book);
    }

    public void text(Row row, int column, String value) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(isDangerous(value) ? quoted : text);
    }

    public void head(Row row, int column, String value) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(head);
    }

    public void date(Row row, int column, LocalDate value) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(date);
    }

    /** @param minuteOfDay 0 to 1440 */
    public void time(Row row, int column, int minuteOfDay) {
        Cell cell = row.createCell(column);
        cell.setCellValue(minuteOfDay / MINUTES_PER_DAY);
        cell.setCellStyle(time);
    }

    public void number(Row row, int column, double value) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(number);
    }

    static boolean isDangerous(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    }

    private static CellStyle style(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle head(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = style(book, "@");
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }
}
