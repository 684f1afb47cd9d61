package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    /** Two employees can do it, three would cost one more. */
    private static final String INSTANCE = """
            Type = 1
            Jobs = 4
            0 30
            10 40
            30 60
            40 70
            Qualifications = 3
            4: 0 1 2 3
            2: 1 3
            2: 0 2
            """;

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void importedInstanceIsSolvedWithTheFewestEmployees() throws IOException {
        String imported = folder.resolve("imported.json").toString();
        CliRun run = CliRun.of("import", "smptsp", file("data_1_3_4_66.dat", INSTANCE), "-o", imported, "--lang", "en");
        CliRun solved = CliRun.of("solve", imported, "--moves", "2000", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).startsWith("data_1_3_4_66: 4 tasks for 3 employees.");
        assertThat(solved.exitCode()).isZero();
        assertThat(solved.json().at("/score/medium").asLong()).isZero();
        assertThat(solved.json().at("/score/soft").asLong()).isEqualTo(-1);
    }

    @Test
    void standardInputIsImportedToStandardOutput() {
        CliRun run = CliRun.withInput(INSTANCE, "import", "smptsp", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().at("/activities")).hasSize(4);
        assertThat(run.json().at("/id").asString()).isEqualTo("smptsp");
    }

    @Test
    void everyMistakeIsListedWithItsLine() throws IOException {
        String bad = INSTANCE.replace("10 40", "40 10").replace("2: 0 2", "2: 0 9");
        CliRun run = CliRun.of("import", "smptsp", file("bad.dat", bad), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("2 errors", "line 4: ", "line 10: ").doesNotContain("\tat ");
        assertThat(run.output()).isEmpty();
    }

    @Test
    void wholeFileIsNamedWhereNoLineIs() throws IOException {
        CliRun run = CliRun.of("import", "smptsp", file("empty.dat", ""), "--lang", "da");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("filen: ", "Jobs =");
    }

    @Test
    void missingFileIsSaid() {
        CliRun run = CliRun.of("import", "smptsp", folder.resolve("none.dat").toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("can not be read: the folder or file does not exist");
    }

    @Test
    void formatMustBeNamed() {
        assertThat(CliRun.of("import").exitCode()).isEqualTo(2);
    }
}
