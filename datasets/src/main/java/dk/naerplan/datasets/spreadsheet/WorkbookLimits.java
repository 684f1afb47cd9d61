package dk.naerplan.datasets.spreadsheet;

/** What a workbook may cost to read. */
final class WorkbookLimits {

    static final int MEGABYTE = 1024 * 1024;

    /** Greatest size of the file. */
    static final int BYTES = 8 * MEGABYTE;

    /** Greatest size of all that is packed into it. */
    static final int UNPACKED_BYTES = 48 * MEGABYTE;

    /** Most files packed into it. */
    static final int FILES = 500;

    /** Most tags in them; room for some five thousand activities. */
    static final int TAGS = 3_000_000;

    static final int SHEETS = 60;
    static final int ROWS = 20_000;
    static final int COLUMNS = 200;
    static final int TEXT_LENGTH = 10_000;

    private WorkbookLimits() {}
}
