package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.io.DataSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ScenarioCommandTest {

    private static final String[] SHORT = {"scenario", "lemvig", "--moves", "1500", "--seeds", "2"};

    @TempDir
    private Path folder;

    @Test
    void policiesAreComparedInATableAndInWords() {
        CliRun run = run("--policy", "central", "--policy", "local", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains("Scenario", "Coverage %", "Closeness", "local, against central:", "No difference beyond");
        assertThat(run.errors()).contains("4 of 4 searches done");
    }

    @Test
    void memoIsSpokenInDanishToo() {
        CliRun run = run("--policy", "central", "--policy", "local", "--lang", "da");

        assertThat(run.output()).contains("Scenarie", "Nærhed", "local, mod central:");
    }

    @Test
    void machinesGetEveryFigureWithItsSpread() {
        JsonNode json =
                run("--policy", "as-given", "--policy", "optimised", "--json").json();

        assertThat(json.at("/scenarios")).hasSize(2);
        JsonNode coverage = json.at("/scenarios/1/figures/coverage");
        assertThat(coverage.get("median").asDouble())
                .isBetween(
                        coverage.get("least").asDouble(),
                        coverage.get("greatest").asDouble());
        assertThat(json.at("/scenarios/0/kpis/coverage/total").asDouble()).isPositive();
        assertThat(json.at("/memo/0/text").asString()).isNotEmpty();
        assertThat(json.at("/memo/0/against").asString()).isEqualTo("as-given");
    }

    @Test
    void sameMovesAndSeedsGiveTheSame() {
        String[] twice = {"--policy", "as-given", "--policy", "optimised", "--json"};

        assertThat(run(twice).output()).isEqualTo(run(twice).output());
    }

    @Test
    void spreadsheetGetsALineForEachSearch() {
        List<String> lines = run("--policy", "central", "--policy", "local", "--csv")
                .output()
                .lines()
                .toList();

        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).startsWith("scenario,seed,moves,seconds,brokenRules,coverage,closeness");
        assertThat(lines.get(3)).startsWith("local,0,");
    }

    @Test
    void rostersAreWrittenAndAudited() throws IOException {
        run("--policy", "central", "-o", folder.toString());

        Path file = folder.resolve("central.json");
        assertThat(new DataSetReader().read(file).orThrow().settings().placementPolicy())
                .isEqualTo("central");
        assertThat(CliRun.of("audit", file.toString()).exitCode()).isZero();
    }

    @Test
    void scenarioOfAFileIsComparedToo() throws IOException {
        Path file = Files.writeString(folder.resolve("more.json"), """
                {"schemaVersion": 1, "id": "more", "changes": [{"hire": {"employee": {"id": "ny"}}}]}
                """);

        CliRun run = run("--policy", "as-given", "--scenario", file.toString(), "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("more, against as-given:");
    }

    @Test
    void whatAScenarioNamesInVainIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.json"), """
                {"schemaVersion": 1, "id": "wrong", "changes": [{"leave": {"employee": "nobody"}}]}
                """);

        CliRun run = run("--scenario", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("/changes/0/leave/employee", "nobody");
    }

    @Test
    void unusableOptionsAreNamed() {
        assertThat(run("--policy", "everywhere").errors()).contains("everywhere");
        assertThat(run("--policy", "local@nowhere").errors()).contains("nowhere");
        assertThat(run("--policy", "local", "--policy", "local").errors()).contains("local");
        assertThat(run("--seeds", "0").errors()).contains("--seeds", "0");
        assertThat(run("--scenario", "missing.json").exitCode()).isEqualTo(2);
    }

    private static CliRun run(String... more) {
        return CliRun.of(Stream.of(SHORT, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
