package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ctrl-C at the command line of a process of its own. */
class BenchInterruptionTest {

    private static final int INTERRUPTED = 130;

    @TempDir
    private Path folder;

    @Test
    void interruptedBenchmarkWritesTheReportOfWhatIsFinished() throws IOException, InterruptedException {
        assertThat(start(arguments("greedy")).waitFor()).isZero();
        Process bench = start(arguments("naerplan,greedy"));
        new ProcessBuilder("kill", "-INT", Long.toString(bench.pid())).start().waitFor();

        assertThat(bench.waitFor()).isEqualTo(INTERRUPTED);
        JsonNode results = JsonMapper.shared().readTree(folder.resolve("results.json"));
        assertThat(results.at("/plannedRuns").asInt()).isEqualTo(2);
        assertThat(results.at("/finishedRuns").asInt()).isEqualTo(1);
        assertThat(folder.resolve("report.html")).exists();
    }

    /** A benchmark on which only the greedy contender comes to an end. */
    private List<String> arguments(String contenders) {
        return List.of(
                "bench",
                "--contenders",
                contenders,
                "--data-sets",
                "lemvig",
                "--seeds",
                "1",
                "--time",
                "1h",
                "--moves",
                "1000000000",
                "--lang",
                "en",
                "-o",
                folder.toString());
    }

    /** Returns when the first run has begun. */
    private static Process start(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                NaerplanCli.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader errors = process.errorReader();
        String line = errors.readLine();
        while (line != null && !line.startsWith("run ")) {
            line = errors.readLine();
        }
        return process;
    }
}
