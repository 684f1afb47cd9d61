package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFilesTest {

    private static final long LENGTH = 100L * 1024 * 1024;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    deep nesting   | 100000 | {"areas":[                                       |
                    duplicate keys | 1      | {"schemaVersion": 1, "week": "2026-W48", "week": | "2026-W49"}
                    wrong types    | 1      | {"schemaVersion": "one", "week": 48, "employees" | : {"id": []}}
                    no end         | 1      | {"schemaVersion": 1, "employees": [{"id": "      |
                    """)
    void hostileDocumentIsRefusedWithoutAFault(String what, int times, String start, String end) throws IOException {
        Path file = Files.writeString(folder.resolve("hostile.json"), start.repeat(times) + (end == null ? "" : end));

        for (String verb : new String[] {"validate", "solve", "audit", "explain", "roll"}) {
            CliRun run = CliRun.of(verb, file.toString(), "--lang", "en");
            assertThat(run.exitCode()).as("%s of %s", verb, what).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.output() + run.errors()).doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void hundredMegabytesAreRefusedAtTheLimit() throws IOException {
        Path file = folder.resolve("huge.json");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.write("{\"id\": \"".getBytes(StandardCharsets.US_ASCII));
            huge.setLength(LENGTH);
        }

        CliRun run = CliRun.of("validate", file.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.output() + run.errors()).contains("huge.json").doesNotContain("\tat ");
    }
}
