package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {

    @TempDir
    private Path folder;

    @Test
    void reportIsWritten() throws IOException {
        CliRun run = bench("--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).contains("run 1 of 3 · lemvig · Nærplan · seed 0", "left");
        assertThat(run.output()).contains("3 of 3 runs", "report.html");
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("results.csv"));
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("lemvig", "--suite smoke --seeds 2 --moves 300 --data-sets lemvig");
    }

    @Test
    void secondCallHasNothingLeftToRun() {
        bench();
        CliRun again = bench("--lang", "en");

        assertThat(again.errors()).isEmpty();
        assertThat(again.output()).contains("3 of 3 runs");
    }

    @Test
    void freshStartRunsEverythingAgain() {
        bench();

        assertThat(bench("--fresh", "--lang", "en").errors()).contains("run 1 of 3");
    }

    @Test
    void machinesGetJson() {
        assertThat(bench("--json").json().at("/finishedRuns").asInt()).isEqualTo(3);
    }

    @Test
    void unusableOptionsAreNamed() {
        assertThat(CliRun.of("bench", "--suite", "huge").errors()).contains("huge", "smoke, standard, full");
        assertThat(CliRun.of("bench", "--data-sets", "nowhere").errors()).contains("nowhere", "lemvig");
        assertThat(CliRun.of("bench", "--contenders", "nobody").errors()).contains("nobody", "greedy");
        assertThat(CliRun.of("bench", "--seeds", "0").exitCode()).isEqualTo(2);
        assertThat(CliRun.of("bench", "--moves", "0").exitCode()).isEqualTo(2);
    }

    @Test
    void folderThatIsAFileCanNotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");

        assertThat(CliRun.of("bench", "-o", file.toString()).exitCode()).isEqualTo(3);
    }

    private CliRun bench(String... more) {
        var arguments = new ArrayList<>(List.of(
                "bench", "--data-sets", "lemvig", "--contenders", "naerplan,greedy", "--seeds", "2", "--moves", "300"));
        arguments.addAll(List.of("-o", folder.toString()));
        arguments.addAll(List.of(more));
        return CliRun.of(arguments.toArray(String[]::new));
    }
}
