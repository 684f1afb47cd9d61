package dk.naerplan.datasets.format.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

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
    void textsAreQuotedAsTheLibraryQuotesThem() {
        String odd = "a\"b\\c/d\b\f\n\r\t\u0000\u001f\u007f\u2028\u2029Æ\ud83d\ude00\ud800<&>'";
        var mapper = JsonMapper.shared();
        var value = mapper.createObjectNode()
                .put(odd, odd)
                .put("n", 1.5)
                .put("b", true)
                .putNull("z");
        value.putArray("list").add("").add(odd);

        String text = JsonText.of(value);

        assertThat(mapper.readTree(text)).isEqualTo(value);
        assertThat(text).contains(mapper.writeValueAsString(odd) + ": " + mapper.writeValueAsString(odd));
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
    void writesOnlyWhatIsDecidedAnewWhereNothingElseHasChanged() {
        DataSet before = week("'start': 'mon 09:00'");
        DataSet after = week("'start': 'tue 10:00', 'seats': { '1': { 'employee': 'anna' } }");
        DataSet undecided = Documents.of(WEEK);
        String text = DataSetWriter.toText(before);

        assertThat(DataSetWriter.toText(after, text)).isEqualTo(DataSetWriter.toText(after));
        assertThat(DataSetWriter.toText(undecided, text)).isEqualTo(DataSetWriter.toText(undecided));
        assertThat(DataSetWriter.toText(after, DataSetWriter.toText(undecided))).isEqualTo(DataSetWriter.toText(after));
    }

    @Test
    void whatIsDecidedIsCheckedByItself() {
        assertThat(DataSetReader.isReadableStill(week("'seats': { '1': { 'employee': 'anna' } }")))
                .isTrue();
        DataSet known = week("'seats': { '1': { 'employee': 'anna' } }");
        assertThat(DataSetReader.isReadableStill(known.withEmployees(List.of())))
                .isFalse();
    }

    private static final String WEEK = "'employees': [{ 'id': 'anna' }], 'activities': [{ 'id': 'a' }]";

    private static DataSet week(String plan) {
        return Documents.of(WEEK, "'roster': { 'sessions': { 'a-1': { " + plan + " } } }");
    }

    @Test
    void writesUtf8() throws IOException {
        var stream = new ByteArrayOutputStream();
        DataSetWriter.write(Documents.of("'name': { 'da': 'Æbleøen' }"), stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).contains("Æbleøen").endsWith("}\n");
    }
}
