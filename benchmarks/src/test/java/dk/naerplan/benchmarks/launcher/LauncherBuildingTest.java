package dk.naerplan.benchmarks.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherBuildingTest {

    @TempDir
    private Path folder;

    private LauncherHouse house;

    @BeforeEach
    void build() throws IOException {
        house = new LauncherHouse(folder);
        house.jdk(25, 0);
    }

    @Test
    void unchangedSourcesAreBuiltOnce() throws Exception {
        house.run("solve");
        LauncherRun second = house.run("solve");

        assertThat(house.builds()).isEqualTo(1);
        assertThat(second.errors()).isEmpty();
    }

    @Test
    void changedSourceIsBuilt() throws Exception {
        house.run("solve");
        house.write("solver/src/main/java/A.java", "class C {}");
        LauncherRun second = house.run("solve");

        assertThat(house.builds()).isEqualTo(2);
        assertThat(second.errors()).isEqualTo("naerplan: the sources changed, building\n");
        assertThat(second.output()).startsWith("java 25");
    }

    @Test
    void deletedSourceIsNoticedAndItsCopyForgotten() throws Exception {
        Path copy = house.write("solver/target/classes/B.class", "");
        Files.delete(house.write("solver/src/main/java/C.java", ""));
        house.run("solve");
        Files.delete(house.root().resolve("solver/src/main/java/B.java"));
        house.run("solve");

        assertThat(house.builds()).isEqualTo(2);
        assertThat(copy).doesNotExist();
    }

    @Test
    void changedTestIsNotBuilt() throws Exception {
        house.run("solve");
        house.write("solver/src/test/java/ATest.java", "class ATest {}");
        house.run("solve");

        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void failedBuildShowsMavensErrorsOnStandardError() throws Exception {
        house.maven("echo 'A.java:[1,1] cannot find symbol'; exit 1");

        LauncherRun run = house.run("solve");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("A.java:[1,1] cannot find symbol", "the build failed");
        assertThat(run.output()).isEmpty();
    }

    @Test
    void launcherWorksThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a house/naerplan"));

        assertThat(house.runThrough(link, "solve").output()).startsWith("java 25");
    }

    @Test
    void launchersStartedAtOnceBuildOnce() throws Exception {
        Callable<LauncherRun> launch = () -> house.run("solve");
        List<LauncherRun> runs;
        try (ExecutorService together = Executors.newFixedThreadPool(4)) {
            runs = together.invokeAll(List.of(launch, launch, launch, launch)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(runs).allSatisfy(run -> assertThat(run.output()).startsWith("java 25"));
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void lockOfALauncherThatDiedIsRemoved() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        house.write("target/launcher.lock", gone.pid() + "\n");

        assertThat(house.run("solve").exitCode()).isZero();
        assertThat(house.root().resolve("target/launcher.lock")).doesNotExist();
    }

    @Test
    void testsGetTheBrowserThatIsNamed() throws Exception {
        Path browser = house.launcher();
        house.maven("echo \"$NAERPLAN_BROWSER\"; echo \"$@\"; exit 3");

        LauncherRun run = house.with("NAERPLAN_BROWSER", browser).run("test", "-pl", "ui");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.output()).isEqualTo(browser + "\n-B -ntp verify -pl ui\n");
    }

    @Test
    void browserThatCannotStartIsRefused() throws Exception {
        LauncherRun run = house.with("NAERPLAN_BROWSER", folder.resolve("none")).run("test");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("NAERPLAN_BROWSER is " + folder.resolve("none"));
        assertThat(house.builds()).isZero();
    }
}
