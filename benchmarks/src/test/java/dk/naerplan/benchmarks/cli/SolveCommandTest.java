package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.io.DataSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SolveCommandTest {

    private static final String MOVES = "20000";

    @TempDir
    private Path folder;

    @Test
    void bundledDataSetIsSolvedAndShownAsAWeek() {
        CliRun run = CliRun.of("solve", "lemvig", "--moves", MOVES, "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("Employee", "Mon 23", "Fri 27", "Coverage", "Closeness", "Coordination");
        assertThat(run.errors()).contains("coverage");
    }

    @Test
    void danishIsSpokenOnRequest() {
        CliRun run = CliRun.of("solve", "lemvig", "--moves", MOVES, "--lang", "da");

        assertThat(run.output()).contains("Medarbejder", "man 23", "Dækning", "Nærhed");
    }

    @Test
    void machinesGetJson() {
        JsonNode json = CliRun.of("solve", "lemvig", "--moves", MOVES, "--json").json();

        assertThat(json.at("/ruleClean").asBoolean()).isTrue();
        assertThat(json.at("/score/hard").asLong()).isZero();
        assertThat(json.at("/kpis/coverage/total").asDouble()).isBetween(90.0, 100.0);
        assertThat(json.at("/emptySeats").isArray()).isTrue();
    }

    @Test
    void sameSeedAndMovesGiveTheSameFile() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        CliRun.of("solve", "lemvig", "--moves", MOVES, "--seed", "7", "-o", first.toString());
        CliRun.of("solve", "lemvig", "--moves", MOVES, "--seed", "7", "-o", second.toString());

        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void searchesSideBySideAreRepeatableAndNotWorseThanOne() {
        String[] two = {"solve", "lemvig", "--moves", MOVES, "--parallel", "2", "--json"};
        JsonNode together = CliRun.of(two).json();
        JsonNode alone =
                CliRun.of("solve", "lemvig", "--moves", MOVES, "--json").json();

        assertThat(together.at("/score")).isEqualTo(CliRun.of(two).json().at("/score"));
        assertThat(together.at("/score/soft").asLong())
                .isGreaterThanOrEqualTo(alone.at("/score/soft").asLong());
    }

    @Test
    void outputIsADataSetWithItsRosterAndTheSettingsUsed() throws IOException {
        Path file = folder.resolve("solved.json");
        CliRun.of(
                "solve",
                "randers",
                "--moves",
                MOVES,
                "--balance",
                "80",
                "--policy",
                "optimised",
                "-o",
                file.toString());

        var document = new DataSetReader().read(file).orThrow();
        assertThat(document.settings().balance()).isEqualTo(80);
        assertThat(document.settings().placementPolicy()).isEqualTo("optimised");
        assertThat(document.roster().sessions()).isNotEmpty();
        assertThat(CliRun.of("audit", file.toString()).exitCode()).isZero();
    }

    @Test
    void standardInputIsRead() {
        CliRun run = CliRun.withInput(
                "{\"schemaVersion\": 1, \"week\": \"2026-W48\"}", "solve", "-", "--moves", "100", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().at("/kpis/coverage/total").asDouble()).isEqualTo(100.0);
    }

    @Test
    void unknownNameSaysWhichDataSetsThereAre() {
        CliRun run = CliRun.of("solve", "nowhere", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("nowhere", "kommune", "lemvig");
        assertThat(run.output()).isEmpty();
    }

    @Test
    void unusableOptionsAreNamed() {
        assertThat(CliRun.of("solve", "lemvig", "--balance", "101"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.errors()).contains("--balance", "101"));
        assertThat(CliRun.of("solve", "lemvig", "--policy", "everywhere").errors())
                .contains("everywhere", "optimised");
        assertThat(CliRun.of("solve", "lemvig", "--policy", "combined:nobody").errors())
                .contains("nobody");
        assertThat(CliRun.of("solve", "lemvig", "--time", "soon").exitCode()).isEqualTo(2);
        assertThat(CliRun.of("solve", "lemvig", "--moves", "0").exitCode()).isEqualTo(2);
        assertThat(CliRun.of("solve", "lemvig", "--parallel", "0").errors()).contains("--parallel", "0");
    }

    @Test
    void outputIntoAMissingFolderIsNotWritten() {
        String file = folder.resolve("missing").resolve("solved.json").toString();
        CliRun run = CliRun.of("solve", "lemvig", "--moves", "100", "-o", file, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errors()).contains(file, "does not exist");
    }

    @Test
    void failedWriteLeavesNothingBehind() throws IOException {
        Path file = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(file.resolve("inside"), "");
        CliRun run = CliRun.of("solve", "lemvig", "--moves", "100", "-o", file.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith(".naerplan"));
    }
}
