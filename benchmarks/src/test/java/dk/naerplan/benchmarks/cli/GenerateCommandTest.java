package dk.naerplan.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"town", "city", "region", "faces"})
    void plantedRosterOfEveryShapeIsRuleCleanAndCoversEverything(String shape) {
        String file = folder.resolve("planted.json").toString();
        CliRun run = CliRun.of(
                "generate", "--shape", shape, "--employees", "9", "--sessions", "60", "--planted", "-o", file);
        CliRun audit = CliRun.of("audit", file, "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).isEmpty();
        assertThat(audit.exitCode()).isZero();
        assertThat(audit.json().at("/kpis/coverage/total").asDouble()).isEqualTo(100);
    }

    @Test
    void printsTheSameDataSetThatItWrites() throws IOException {
        Path file = folder.resolve("city.json");
        CliRun printed = CliRun.of("generate", "--employees", "9", "--seed", "4", "--lang", "en");
        CliRun.of("generate", "--employees", "9", "--seed", "4", "-o", file.toString());

        assertThat(Files.readString(file)).isEqualTo(printed.output());
        assertThat(printed.json().at("/id").asString()).isEqualTo("city-9x90-4");
        assertThat(printed.json().has("roster")).isFalse();
        assertThat(printed.errors()).startsWith("city-9x90-4: 9 employees, 3 areas, 90 sessions with ");
    }

    @Test
    void everyKnobIsPassedOn() {
        CliRun usual = CliRun.of("generate", "--employees", "9");

        for (String knob : new String[] {
            "--slack=50",
            "--flexible=0",
            "--scarcity=0",
            "--seats=2.5",
            "--travel=300",
            "--pairs=90",
            "--partners=90",
            "--history=1",
            "--areas=2",
            "--sessions=50"
        }) {
            assertThat(CliRun.of("generate", "--employees", "9", knob).output())
                    .as(knob)
                    .startsWith("{")
                    .isNotEqualTo(usual.output());
        }
    }

    @Test
    void oneOfAKindIsSaidInTheSingular() {
        String[] one = {"generate", "--shape", "faces", "--employees", "1", "--sessions", "1", "--lang"};

        assertThat(CliRun.of(with(one, "en")).errors())
                .startsWith("faces-1x1-0: 1 employee, 1 area, 1 session with 1 seat. All of it can be covered.");
        assertThat(CliRun.of(with(one, "da")).errors())
                .startsWith("faces-1x1-0: 1 medarbejder, 1 boligområde, 1 aktivitetsgang med 1 plads. ");
    }

    private static String[] with(String[] arguments, String last) {
        return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void settingsThatCanNotBeHadAreAllNamed() {
        CliRun run = CliRun.of("generate", "--employees", "0", "--slack", "99", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors())
                .contains("--employees: ", "--slack: ", "0 to 80")
                .doesNotContain("\tat ");
        assertThat(run.output()).isEmpty();
    }

    @Test
    void unknownShapeIsNamedWithThoseThereAre() {
        CliRun run = CliRun.of("generate", "--shape", "village", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("village", "town, city, region, faces");
    }

    @Test
    void folderThatIsMissingEndsWithThree() {
        CliRun run = CliRun.of(
                "generate",
                "--employees",
                "3",
                "-o",
                folder.resolve("no/such.json").toString());

        assertThat(run.exitCode()).isEqualTo(3);
    }
}
