package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.io.DataSetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingCommandsTest {

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void validDocumentIsFine() throws IOException {
        String file = file("good.json", DataSetWriter.toText(BundledDataSets.load("morsoe")));
        CliRun run = CliRun.of("validate", file, "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("good.json: no errors");
    }

    @Test
    void everyMistakeIsListedWithItsPlace() throws IOException {
        String file =
                file("bad.json", "{\"schemaVersion\": 1, \"week\": \"2026-W60\", \"wek\": 1, \"employees\": [{}]}");
        CliRun run = CliRun.of("validate", file, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).contains("/week", "/wek", "/employees/0");
    }

    @Test
    void severalFilesAreCheckedAndTheWorstDecides() throws IOException {
        String good = file("good.json", "{\"schemaVersion\": 1, \"week\": \"2026-W48\"}");
        String bad = file("bad.json", "not json");
        CliRun run = CliRun.of("validate", good, bad, "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().path(good)).isEmpty();
        assertThat(run.json().path(bad)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"solve", "audit", "explain", "validate"})
    void unreadableInputEndsWithTwoWithoutAStackTrace(String verb) throws IOException {
        CliRun run = CliRun.of(verb, file("bad.json", "{\"schemaVersion\": 1"), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output() + run.errors()).contains("line").doesNotContain("\tat ");
    }

    @Test
    void auditOfTwoSeatsAtOnceFindsTheRuleBroken() throws IOException {
        String document = """
                {"schemaVersion": 1, "week": "2026-W48",
                 "employees": [{"id": "anna"}],
                 "activities": [{"id": "one", "sessions": [{"at": ["mon 09:00"]}]},
                                {"id": "two", "sessions": [{"at": ["mon 09:30"]}]}],
                 "roster": {"sessions": {"one-1": {"seats": {"1": {"employee": "anna"}}},
                                         "two-1": {"seats": {"1": {"employee": "anna"}}}}}}
                """;
        CliRun run = CliRun.of("audit", file("double.json", document), "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().at("/rules/overlap/measure").asLong()).isEqualTo(30);
        assertThat(run.json().at("/judgesAgree").asBoolean()).isTrue();
    }

    @Test
    void auditShowsBothJudges() {
        CliRun run = CliRun.of("audit", "helhedsplan", "--lang", "en");

        assertThat(run.output()).contains("Auditor", "Streams");
    }

    @Test
    void explainNarrowsToOneEmployee() {
        String employee = BundledDataSets.load("morsoe").employees().getFirst().id();
        CliRun whole = CliRun.of("explain", "morsoe", "--json");
        CliRun one = CliRun.of("explain", "morsoe", "--employee", employee, "--json");

        assertThat(whole.exitCode()).isZero();
        assertThat(one.json().at("/findings").size())
                .isLessThan(whole.json().at("/findings").size());
        assertThat(CliRun.of("explain", "morsoe", "--employee", "nobody").exitCode())
                .isEqualTo(2);
    }

    @Test
    void bundledDataSetsAreListedWithTheirSizes() {
        assertThat(CliRun.of("datasets", "--json").json().at("/dataSets")).hasSize(5);
        assertThat(CliRun.of("datasets", "--lang", "da").output()).contains("kommune", "medarbejdere", "opdigtede");
    }
}
