package dk.naerplan.benchmarks.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.benchmarks.cli.NaerplanCli;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherVerbsTest {

    @TempDir
    private Path folder;

    private LauncherHouse house;

    @BeforeEach
    void build() throws IOException {
        house = new LauncherHouse(folder);
    }

    @Test
    void unknownVerbShowsTheUsageAndEndsWithTwo() throws Exception {
        LauncherRun run = house.run("sovle");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("unknown verb sovle", "Usage: naerplan");
        assertThat(run.output()).isEmpty();
        assertThat(house.builds()).isZero();
    }

    @Test
    void everyVerbOfTheCommandLineIsKnown() throws Exception {
        house.jdk(25, 0);

        for (String verb : NaerplanCli.verbs()) {
            assertThat(house.run(verb).exitCode()).as(verb).isZero();
        }
    }

    @Test
    void helpNeedsNoJdk() throws Exception {
        LauncherRun run = house.run("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("Usage: naerplan", "solve, validate, audit");
    }

    @Test
    void versionComesFromTheSources() throws Exception {
        house.jdk(25, 0);

        assertThat(house.run("--version").output()).startsWith("naerplan 1.2.3").contains("JDK 25");
    }

    @Test
    void argumentsInputAndExitCodePassUnchanged() throws Exception {
        house.jdk(25, 7);

        LauncherRun run = house.runWithInput("{\"week\": 48}", "solve", "-", "--policy", "two words", "");

        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.output()).endsWith("<solve>\n<->\n<--policy>\n<two words>\n<>\n{\"week\": 48}");
    }

    @Test
    void backupAndRestoreGetTheirFileAndTheirDatabase() throws Exception {
        house.jdk(25, 0);

        assertThat(house.run("backup", "--data-dir", "my data", "my backup.zip").output())
                .endsWith("<backup>\n<my backup.zip>\n<--naerplan.data-dir=my data>\n");
        assertThat(house.run("restore", "b.zip", "--replace", "--database=jdbc:x")
                        .output())
                .contains("<restore>\n<b.zip>\n<--replace>\n")
                .doesNotContain("jdbc:x");
    }

    @Test
    void backupWithoutOneFileIsWrongUse() throws Exception {
        for (List<String> arguments :
                List.of(List.of("backup"), List.of("backup", "a", "b"), List.of("backup", "--replace", "a"))) {
            assertThat(house.run(arguments.toArray(String[]::new)).exitCode())
                    .as(arguments.toString())
                    .isEqualTo(2);
        }
    }

    @Test
    void badPortEndsWithTwo() throws Exception {
        for (String port : List.of("0", "65536", "http", "", "-1", "100000")) {
            assertThat(house.run("--port", port).exitCode()).as(port).isEqualTo(2);
        }
    }

    @Test
    void applicationGetsItsPortAndAnAbsoluteDataFolder() throws Exception {
        house.jdk(25, 0);

        LauncherRun run = house.run("run", "--port", "8099", "--data-dir", "my data");

        assertThat(run.output())
                .contains(
                        "<--server.port=8099>",
                        "<--naerplan.data-dir=" + folder.resolve("my data") + ">",
                        "<--naerplan.demo=false>");
        assertThat(folder.resolve("my data")).isDirectory();
    }

    @Test
    void workerGetsItsDatabaseOutOfSightOfOtherUsers() throws Exception {
        house.jdk(25, 0);

        LauncherRun run =
                house.run("worker", "--database", "jdbc:postgresql://db/naerplan?password=secret", "--at-a-time", "4");

        assertThat(run.output())
                .contains("<worker>", "<--naerplan.solve.at-a-time=4>")
                .doesNotContain("secret");
    }

    @Test
    void workerNeedsAPostgresql() throws Exception {
        for (String database : List.of("", "jdbc:h2:file:data/naerplan")) {
            LauncherRun run = house.run("worker", "--database", database);

            assertThat(run.exitCode()).as(database).isEqualTo(2);
            assertThat(run.errors()).contains("a worker shares a PostgreSQL");
        }
        assertThat(house.run("worker", "--at-a-time", "0", "--database", "jdbc:postgresql://db/n")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void reliabilityNeedsToKnowWhatToMeasure() throws Exception {
        assertThat(house.run("reliability").exitCode()).isEqualTo(2);
        assertThat(house.run("reliability", "luck").exitCode()).isEqualTo(2);
    }

    @Test
    void withoutAVerbTheDemoStartsOnDataOfItsOwn() throws Exception {
        house.jdk(25, 0);

        for (LauncherRun run : List.of(house.run(), house.run("--port=8099"))) {
            assertThat(run.output())
                    .contains(
                            "<--naerplan.demo=true>",
                            "<--naerplan.data-dir=" + house.root().resolve("data/demo") + ">");
            assertThat(run.errors()).contains("starting the demo on http://localhost:");
        }
    }

    @Test
    void theRealThingKeepsItsDataApartFromTheDemo() throws Exception {
        house.jdk(25, 0);

        LauncherRun run = house.run("run");

        assertThat(run.output())
                .contains(
                        "<--naerplan.demo=false>",
                        "<--naerplan.data-dir=" + house.root().resolve("data") + ">");
        assertThat(run.errors()).contains("starting Nærplan on http://localhost:8080");
    }
}
