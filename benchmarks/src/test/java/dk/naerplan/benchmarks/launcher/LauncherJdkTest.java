package dk.naerplan.benchmarks.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherJdkTest {

    @TempDir
    private Path folder;

    private LauncherHouse house;

    @BeforeEach
    void build() throws IOException {
        house = new LauncherHouse(folder);
    }

    @Test
    void missingJdkIsNamedAndEndsWithOne() throws Exception {
        LauncherRun run = house.run("solve", "lemvig");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("no JDK 21 or newer was found", "https://adoptium.net");
        assertThat(run.output()).isEmpty();
    }

    @Test
    void tooOldJavaHomeIsPassedOver() throws Exception {
        house.jdk(21, 0);

        LauncherRun run = house.with("JAVA_HOME", house.jdk(17, 0)).run("solve");

        assertThat(run.output()).startsWith("java 21");
    }

    @Test
    void tooOldJavaHomeIsNamedWhenNothingElseIsThere() throws Exception {
        Path old = house.jdk(17, 0);

        LauncherRun run = house.with("JAVA_HOME", old).run("test");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("JAVA_HOME is " + old);
    }

    @Test
    void javaHomeThatIsNewEnoughWinsOverNewerOnes() throws Exception {
        house.jdk(25, 0);

        LauncherRun run = house.with("JAVA_HOME", house.jdk(21, 0)).run("solve");

        assertThat(run.output()).startsWith("java 21");
    }

    @Test
    void newestOfTheFoundOnesIsTaken() throws Exception {
        house.jdk(21, 0);
        house.jdk(25, 0);
        house.jdk(24, 0);

        assertThat(house.run("solve").output()).startsWith("java 25");
    }

    @Test
    void runtimeWithoutCompilerIsPassedOver() throws Exception {
        Files.delete(house.jdk(25, 0).resolve("bin/javac"));

        assertThat(house.run("solve").exitCode()).isEqualTo(1);
    }
}
