package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.benchmarks.bound.BoundDocument;
import dk.naerplan.benchmarks.bound.BoundJson;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BoundCommandTest {

    private static final String TINY = """
            {
              "schemaVersion": 1, "id": "tiny", "week": "2026-W48",
              "employees": [{ "id": "amina" }, { "id": "bo" }],
              "activities": [
                { "id": "visit",
                  "sessions": [{ "count": 2, "windows": ["mon 09:00-11:00"] }],
                  "seats": [{}] }
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void writeDataSet() throws IOException {
        data = Files.writeString(folder.resolve("tiny.json"), TINY);
    }

    @Test
    void boundIsWrittenBesideTheDataSetWithWhatItTook() throws IOException {
        CliRun run = CliRun.of("bound", data.toString(), "--time", "60s", "--warm-up", "300ms", "--workers", "1");

        assertThat(run.exitCode()).isZero();
        BoundDocument bound = BoundJson.read(Files.readString(folder.resolve("tiny.bound.json")));
        assertThat(bound.dataSet()).isEqualTo("tiny");
        assertThat(bound.command()).isEqualTo("./naerplan bound tiny.json --time 60s --workers 1 --seed 0");
        assertThat(bound.machine().processors()).isPositive();
        assertThat(bound.machine().memoryGigabytes()).isPositive();
        assertThat(bound.ruleClean()).isTrue();
        assertThat(bound.levels()).hasSize(RuleLevel.values().length).allMatch(BoundDocument.Level::proven);
        assertThat(bound.of(RuleLevel.MEDIUM).value()).hasValue(0);
    }

    @Test
    void bestRosterIsWrittenAndCostsWhatTheBoundSays() throws IOException {
        Path best = folder.resolve("best.json");
        Path document = folder.resolve("limit.json");

        CliRun.of(
                "bound",
                data.toString(),
                "--time",
                "9s",
                "--workers",
                "1",
                "--roster",
                best.toString(),
                "-o",
                document.toString());

        JsonNode audit = CliRun.of("audit", best.toString(), "--json").json();
        BoundDocument bound = BoundJson.read(Files.readString(document));
        assertThat(bound.of(RuleLevel.SOFT).value())
                .hasValue(-audit.at("/score/soft").asLong());
        assertThat(bound.measures()).containsKey(RosterRule.COVERAGE.id());
        assertThat(folder.resolve("tiny.bound.json")).doesNotExist();
    }

    @Test
    void tableShowsEachLevelInBothLanguages() {
        CliRun english = CliRun.of("bound", data.toString(), "--time", "9s", "--workers", "1", "--lang", "en");
        CliRun danish = CliRun.of("bound", data.toString(), "--time", "9s", "--workers", "1", "--lang", "da");

        assertThat(english.output()).contains("None below", "hard", "medium", "soft", "proven");
        assertThat(danish.output()).contains("Ingen under", "hård", "mellem", "blød", "bevist");
    }

    @Test
    void standardInputIsReadAndMachinesGetTheDocument() {
        CliRun run = CliRun.withInput(TINY, "bound", "-", "--time", "9s", "--workers", "1", "--json");

        assertThat(BoundJson.read(run.output()).dataSet()).isEqualTo("tiny");
        assertThat(folder).isDirectoryNotContaining("glob:**bound*");
    }

    @Test
    void weekThatMustBreakARuleEndsWithOne() throws IOException {
        String plan = "{\"start\": \"mon 09:00\", \"pinned\": true,"
                + " \"seats\": {\"1\": {\"employee\": \"amina\", \"pinned\": true}}}";
        String roster = "\"roster\": {\"sessions\": {\"visit-1\": %s, \"visit-2\": %s}}, ".formatted(plan, plan);
        Files.writeString(data, TINY.replace("\"employees\"", roster + "\"employees\""));

        CliRun run = CliRun.of("bound", data.toString(), "--time", "9s", "--workers", "1", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("No roster that keeps all hard rules is known");
    }

    @ParameterizedTest
    @CsvSource({"--workers,0", "--time,soon", "--warm-up,6m"})
    void unusableOptionsAreNamed(String option, String value) {
        CliRun run = CliRun.of("bound", data.toString(), option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains(option);
    }

    @Test
    void outputIntoAMissingFolderIsNotWritten() {
        String file = folder.resolve("missing").resolve("bound.json").toString();
        CliRun run = CliRun.of("bound", data.toString(), "--time", "9s", "--workers", "1", "-o", file);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errors()).contains(file);
    }
}
