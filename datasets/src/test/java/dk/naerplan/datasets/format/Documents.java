package dk.naerplan.datasets.format;

import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.format.issue.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents for tests: only what matters is written, with single quotes. */
public final class Documents {

    private Documents() {}

    /** Reads these fields, in week 48 of 2026 unless they say another one. */
    public static ReadResult read(String... fields) {
        return readText(text(fields));
    }

    /** The document of these fields, which must have no errors. */
    public static DataSet of(String... fields) {
        return read(fields).orThrow();
    }

    public static List<Issue> issues(String... fields) {
        return read(fields).issues();
    }

    public static ReadResult readText(String text) {
        try {
            return new DataSetReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String... fields) {
        String all = String.join(", ", fields);
        String week = all.contains("'week': '2") && all.startsWith("'week'") ? "" : "'week': '2026-W48', ";
        return ("{ 'schemaVersion': 1, " + week + all + " }").replace("'", "\"").replace(",  }", " }");
    }
}
