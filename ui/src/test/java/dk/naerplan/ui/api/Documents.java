package dk.naerplan.ui.api;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.DataSetWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Data sets to send, and those that come back. */
public final class Documents {

    public static final DataSet LEMVIG = BundledDataSets.load("lemvig");
    public static final String LEMVIG_TEXT = DataSetWriter.toText(LEMVIG);

    /** A week in which Anna is at two places at once. */
    public static final String DOUBLE = """
            {"schemaVersion": 1, "week": "2026-W48",
             "employees": [{"id": "anna", "name": "Anna"}, {"id": "bo", "name": "Bo"}],
             "activities": [{"id": "one", "sessions": [{"at": ["mon 09:00"]}]},
                            {"id": "two", "sessions": [{"at": ["mon 09:30"]}]}],
             "roster": {"sessions": {"one-1": {"seats": {"1": {"employee": "anna"}}},
                                     "two-1": {"seats": {"1": {"employee": "anna"}}}}}}
            """;

    private Documents() {}

    public static DataSet read(String json) {
        try {
            return new DataSetReader()
                    .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
