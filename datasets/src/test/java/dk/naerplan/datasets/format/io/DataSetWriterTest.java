package dk.naerplan.datasets.format.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DataSetWriterTest {

    @Test
    void putsWhatFitsOnALineOnALine() {
        DataSet document = Documents.of(
                "'name': { 'da': 'Æbleøen', 'en': 'Apple Island' }",
                "'employees': [{ 'name': 'Anna', 'id': 'anna', 'time': { 'weeklyHours': 30.0, 'daysOff': ['fri'] } }, "
                        + "{ 'id': 'bo', 'time': { 'weeklyHours': 18.5 }, 'roles': ['coordinator'], 'reportingDuty': false }]");

        assertThat(DataSetWriter.toText(document)).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "name": { "da": "Æbleøen", "en": "Apple Island" },
                          "week": "2026-W48",
                          "employees": [
                            { "id": "anna", "name": "Anna", "time": { "weeklyHours": 30, "daysOff": ["fri"] } },
                            { "id": "bo", "roles": ["coordinator"], "reportingDuty": false, "time": { "weeklyHours": 18.5 } }
                          ]
                        }
                        """);
    }

    @Test
    void sayingWhatIsMeantAnywayChangesNothing() {
        assertThat(Documents.of("'settings': { 'grain': 15, 'balance': 50 }", "'areas': []", "'travel': {}"))
                .isEqualTo(Documents.of("'areas': []"));
    }

    @Test
    void anEmptyListIsKeptWhereItMeansSomething() {
        DataSet document = Documents.of("'activities': [{ 'id': 'a', 'sessions': [] }, { 'id': 'b' }]");

        assertThat(DataSetWriter.toText(document)).contains("{ \"id\": \"a\", \"sessions\": [] }, { \"id\": \"b\" }");
    }

    @Test
    void writesUtf8() throws IOException {
        var stream = new ByteArrayOutputStream();
        DataSetWriter.write(Documents.of("'name': { 'da': 'Æbleøen' }"), stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).contains("Æbleøen").endsWith("}\n");
    }
}
