package dk.naerplan.datasets.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;

/** What cells say, as text. Formulas are never computed. */
final class CellReader {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final List<Finding> findings;

    CellReader(List<Finding> findings) {
        this.findings = findings;
    }

    /** Blank for an empty cell, and for one that a finding complains about. */
    String text(Cell cell, CellPlace at) {
        CellType type = cell.getCellType();
        String text = switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? moment(cell) : plain(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case FORMULA -> refused(at, WorkbookProblem.FORMULA);
            case ERROR -> refused(at, WorkbookProblem.ERROR_VALUE);
            default -> "";
        };
        return text.length() > WorkbookLimits.TEXT_LENGTH ? refused(at, WorkbookProblem.TEXT_TOO_LONG) : text.strip();
    }

    private String refused(CellPlace at, WorkbookProblem problem) {
        findings.add(Finding.OfWorkbook.at(at, problem, WorkbookLimits.TEXT_LENGTH));
        return "";
    }

    private static String moment(Cell cell) {
        double number = cell.getNumericCellValue();
        LocalDateTime moment = DateUtil.getLocalDateTime(number);
        if (number < 1) {
            return number < 0 ? plain(number) : CLOCK.format(moment);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + CLOCK.format(moment);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
