package dk.naerplan.datasets.spreadsheet;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Fills cells. A text is only ever a text: what a spreadsheet could take for a formula, when the cell is edited or the sheet is
 * saved in another format, is marked as a quotation.
 */
final class CellWriter {

    private static final Pattern COULD_BE_FORMULA = Pattern.compile("^[=+\\-@\\t\\r|%].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d+)?");

    private final CellStyle heading;
    private final CellStyle quoted;
    private final CellStyle text;

    CellWriter(Workbook workbook) {
        heading = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
        text = textStyle(workbook);
        quoted = textStyle(workbook);
        quoted.setQuotePrefixed(true);
    }

    private static CellStyle textStyle(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    void heading(Cell cell, String said) {
        cell.setCellValue(said);
        cell.setCellStyle(heading);
    }

    void text(Cell cell, String said) {
        cell.setCellValue(said);
        cell.setCellStyle(COULD_BE_FORMULA.matcher(said).matches() ? quoted : text);
    }

    /** A number as a number, anything else as a text. */
    void number(Cell cell, String said) {
        numeric(said).ifPresentOrElse(cell::setCellValue, () -> text(cell, said));
    }

    private static Optional<Double> numeric(String said) {
        return NUMBER.matcher(said).matches()
                ? Optional.of(Double.parseDouble(said.replace(',', '.')))
                : Optional.empty();
    }
}
