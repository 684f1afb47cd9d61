package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.datasets.table.Column;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Fills one sheet from the top, row by row. */
final class SheetWriter {

    /** In 256ths of a character. */
    private static final int WIDEST = 48 * 256;

    private static final int NARROWEST = 10 * 256;

    /** Excel takes no longer list of choices. */
    private static final int LONGEST_CHOICES = 250;

    private static final int ROWS_WITH_CHOICES = 2_000;

    private final Sheet sheet;
    private final CellWriter cells;
    private final Row head;
    private Row row;
    private int column;
    private int offered;

    SheetWriter(Sheet sheet, CellWriter cells) {
        this.sheet = sheet;
        this.cells = cells;
        this.head = sheet.createRow(0);
        this.row = head;
    }

    void addHeading(String said) {
        cells.heading(head.createCell(column), said);
        sheet.setColumnWidth(column, Math.clamp((said.length() + 3) * 256L, NARROWEST, WIDEST));
        column++;
    }

    /** Lets the cells of the next column be chosen from a list. */
    void offer(Column offeredColumn, List<String> choices) {
        int at = offered++;
        if (choices.isEmpty() || String.join(",", choices).length() > LONGEST_CHOICES || hasComma(choices)) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(1, ROWS_WITH_CHOICES, at, at));
        list.setEmptyCellAllowed(true);
        sheet.addValidationData(list);
    }

    private static boolean hasComma(List<String> choices) {
        return choices.stream().anyMatch(choice -> choice.contains(","));
    }

    void nextRow() {
        row = sheet.createRow(row.getRowNum() + 1);
        column = 0;
    }

    void addText(String said) {
        cells.text(row.createCell(column), said);
        widen(said);
        column++;
    }

    void add(Column described, String said) {
        if (said.isEmpty()) {
            column++;
            return;
        }
        if (described.shape() instanceof Shape.Whole || described.shape() instanceof Shape.Decimal) {
            cells.number(row.createCell(column), said);
            column++;
        } else {
            addText(said);
        }
    }

    private void widen(String said) {
        int wanted = Math.clamp((said.length() + 2) * 256L, NARROWEST, WIDEST);
        sheet.setColumnWidth(column, Math.max(sheet.getColumnWidth(column), wanted));
    }

    void finish() {
        sheet.createFreezePane(0, 1);
        int last = Math.max(0, head.getLastCellNum() - 1);
        sheet.setAutoFilter(new CellRangeAddress(0, row.getRowNum(), 0, last));
    }
}
