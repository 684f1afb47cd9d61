package dk.naerplan.ui.store.archive;

import java.util.List;

/**
 * What lies in an archive.
 *
 * @param format version of the archive's own format
 * @param schema version of the tables, as Flyway counts them
 * @param created when, in ISO 8601
 * @param tables in an order in which they can be filled
 */
record Manifest(int format, String schema, String created, List<Part> tables) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    Manifest {
        tables = List.copyOf(tables);
    }

    /**
     * One table.
     *
     * @param sha256 of its lines, in hexadecimal digits
     */
    record Part(String table, long rows, String sha256) {

        String entry() {
            return "tables/" + table + ".jsonl";
        }
    }
}
