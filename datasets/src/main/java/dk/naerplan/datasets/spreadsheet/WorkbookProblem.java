package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.format.shape.EnumText;

/** What can be wrong with a workbook before anything is made of what it says. */
public enum WorkbookProblem {
    NOT_A_WORKBOOK,
    OLD_FORMAT,
    ENCRYPTED,
    TOO_LARGE,
    TOO_MANY_SHEETS,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    NO_KNOWN_SHEET,
    UNKNOWN_COLUMN,
    REPEATED_COLUMN,
    UNKNOWN_VALUE_NAME,
    FORMULA,
    ERROR_VALUE,
    TEXT_TOO_LONG,
    NO_SUCH_RECORD;

    /** The name in text keys. */
    String key() {
        return EnumText.of(name());
    }
}
