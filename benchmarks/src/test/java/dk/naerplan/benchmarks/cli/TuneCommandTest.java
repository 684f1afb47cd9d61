package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneCommandTest {

    @TempDir
    private Path folder;

    @Test
    void studyOfAllConfigurationsHasAReport() throws IOException {
        CliRun run = tune("lemvig", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).contains("7 configurations");
        assertThat(run.output()).contains("index.html");
        assertThat(report()).contains("naerplan-tabu-search", "naerplan-late-acceptance", "default");
    }

    @Test
    void onlyTheWantedConfigurationsAndOwnFilesAreStudied() throws IOException {
        Path own = Files.writeString(folder.resolve("mine.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <solver xmlns="https://timefold.ai/xsd/solver">
                  <localSearch><localSearchType>LATE_ACCEPTANCE</localSearchType></localSearch>
                </solver>
                """);
        CliRun run = tune("lemvig", "--only", "naerplan,mine.xml", "--config", own.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(report()).contains("mine.xml").doesNotContain("naerplan-tabu-search");
    }

    @Test
    void unusableArgumentsAreNamed() {
        assertThat(tune("lemvig", "--only", "nobody").errors()).contains("nobody", "naerplan");
        assertThat(tune("nowhere").exitCode()).isEqualTo(2);
        assertThat(tune("lemvig", "--config", "missing.xml").errors()).contains("missing.xml");
        assertThat(CliRun.of("tune", "lemvig", "--seeds", "0").exitCode()).isEqualTo(2);
    }

    private String report() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Path index = files.filter(file -> file.endsWith("index.html"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(index);
        }
    }

    private CliRun tune(String... arguments) {
        List<String> common = List.of("--seeds", "1", "--moves", "300", "--warm-up", "500ms", "-o", folder.toString());
        return CliRun.of(Stream.of(Stream.of("tune"), common.stream(), Stream.of(arguments))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }
}
