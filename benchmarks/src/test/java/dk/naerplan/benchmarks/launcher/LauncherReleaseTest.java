package dk.naerplan.benchmarks.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherReleaseTest {

    @TempDir
    private Path folder;

    private LauncherHouse house;

    @BeforeEach
    void unpack() throws IOException {
        house = new LauncherHouse(folder).unpacked();
    }

    @Test
    void runtimeIsEnoughAndNothingIsBuilt() throws Exception {
        house.runtime(21, 3);

        LauncherRun run = house.run("solve", "a week.json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.output())
                .startsWith("java 21")
                .contains("<" + house.root().resolve("lib/cli/cli.jar") + ">")
                .endsWith("<solve>\n<a week.json>\n");
        assertThat(house.builds()).isZero();
    }

    @Test
    void applicationStartsFromTheFolder() throws Exception {
        house.runtime(25, 0);

        LauncherRun run = house.run("run", "--port", "8099");

        assertThat(run.output())
                .contains(
                        "<" + house.root().resolve("lib/ui.jar") + ">",
                        "<--naerplan.data-dir=" + house.root().resolve("data") + ">");
        assertThat(house.builds()).isZero();
    }

    @Test
    void missingRuntimeIsNamedWithoutAskingForACompiler() throws Exception {
        house.runtime(17, 0);

        LauncherRun run = house.run("run");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .contains("no Java 21 or newer was found", "https://adoptium.net")
                .doesNotContain("JDK");
    }

    @Test
    void versionIsThatOfTheRelease() throws Exception {
        assertThat(house.run("--version").output()).startsWith("naerplan 1.2.3");
    }

    @Test
    void workOnTheSourcesIsNotOffered() throws Exception {
        assertThat(house.run("help").output())
                .contains("backup", "worker", "NAERPLAN_DATABASE")
                .doesNotContain("sources");
        for (String verb : List.of("test", "package", "reliability", "mutate")) {
            LauncherRun run = house.run(verb);
            assertThat(run.exitCode()).as(verb).isEqualTo(2);
            assertThat(run.errors()).contains("this is a release");
        }
    }

    @Test
    void settingsLieBesideTheLauncherOrWhereTheEnvironmentSays() throws Exception {
        Path home = house.jdk(25, 0);
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho $SPRING_CONFIG_ADDITIONAL_LOCATION\n");
        Path other = Files.createDirectory(folder.resolve("etc"));

        for (String verb : List.of("run", "backup b.zip")) {
            assertThat(house.run(verb.split(" ")).output())
                    .isEqualTo("optional:file:" + house.root().resolve("config") + "/\n");
        }
        assertThat(house.with("NAERPLAN_CONFIG", other).run("run").output())
                .isEqualTo("optional:file:" + other + "/\n");
        LauncherRun nowhere =
                house.with("NAERPLAN_CONFIG", folder.resolve("nowhere")).run("run");
        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.errors()).contains("which is no folder");
    }
}
