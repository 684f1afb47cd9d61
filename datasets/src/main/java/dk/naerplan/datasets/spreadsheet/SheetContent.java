package dk.naerplan.datasets.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * What a sheet says.
 *
 * @param head the first row
 * @param rows those after it that are not blank
 */
record SheetContent(String name, SheetRow head, List<SheetRow> rows) {

    SheetContent {
        rows = List.copyOf(rows);
    }

    static SheetContent of(Sheet sheet, List<Finding> findings) {
        var cells = new CellReader(findings);
        String name = sheet.getSheetName();
        var rows = new ArrayList<SheetRow>();
        SheetRow head = new SheetRow(0, List.of());
        for (Row row : sheet) {
            SheetRow read = read(row, name, cells, findings);
            if (row.getRowNum() == 0) {
                head = read;
            } else if (!read.isBlank()) {
                rows.add(read);
            }
        }
        return new SheetContent(name, head, rows);
    }

    private static SheetRow read(Row row, String sheet, CellReader cells, List<Finding> findings) {
        int width = row.getLastCellNum();
        if (width > WorkbookLimits.COLUMNS) {
            findings.add(Finding.OfWorkbook.at(
                    new CellPlace(sheet, row.getRowNum(), WorkbookLimits.COLUMNS),
                    WorkbookProblem.TOO_MANY_COLUMNS,
                    width,
                    WorkbookLimits.COLUMNS));
            return new SheetRow(row.getRowNum(), List.of());
        }
        var texts = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            Cell cell = row.getCell(column);
            texts.add(cell == null ? "" : cells.text(cell, new CellPlace(sheet, row.getRowNum(), column)));
        }
        return new SheetRow(row.getRowNum(), texts);
    }

    CellPlace place(SheetRow row, int column) {
        return new CellPlace(name, row.index(), column);
    }
}
