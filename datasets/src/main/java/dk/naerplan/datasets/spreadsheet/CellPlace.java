package dk.naerplan.datasets.spreadsheet;

import org.apache.poi.ss.util.CellReference;

/**
 * One cell of a workbook, or a whole sheet.
 *
 * @param row from 0; -1 for the sheet
 * @param column from 0
 */
public record CellPlace(String sheet, int row, int column) {

    static CellPlace of(String sheet) {
        return new CellPlace(sheet, -1, 0);
    }

    /** As spreadsheets write it, for example {@code Medarbejdere!C7}. */
    @Override
    public String toString() {
        return row < 0 ? sheet : sheet + "!" + CellReference.convertNumToColString(column) + (row + 1);
    }
}
