package dk.naerplan.benchmarks.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A copy of the launcher in a folder with a space in its name, with as much around it as it looks at. The stand-in for
 * Maven makes the files of a build and counts its runs; a stand-in JDK prints its name, its arguments and its input.
 */
final class LauncherHouse {

    private static final Path LAUNCHER =
            Path.of("..", "naerplan").toAbsolutePath().normalize();

    private final Path folder;
    private final Path root;
    private final Map<String, String> environment = new LinkedHashMap<>();

    LauncherHouse(Path folder) throws IOException {
        this.folder = folder;
        root = Files.createDirectory(folder.resolve("a house"));
        Files.copy(LAUNCHER, launcher());
        launcher().toFile().setExecutable(true);
        write("pom.xml", "<version>1.2.3</version>");
        write(".mvn/jvm.config", "");
        write("solver/pom.xml", "");
        write("solver/src/main/java/A.java", "class A {}");
        write("solver/src/main/java/B.java", "class B {}");
        Files.createDirectories(folder.resolve("jdks"));
        maven("""
                mkdir -p ui/target benchmarks/target/lib
                echo built >>builds
                : >ui/target/naerplan-ui.jar
                : >benchmarks/target/naerplan-benchmarks.jar""");
        environment.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        environment.put("HOME", folder.toString());
        environment.put("NAERPLAN_JDK_DIRS", folder.resolve("jdks").toString());
    }

    Path launcher() {
        return root.resolve("naerplan");
    }

    Path root() {
        return root;
    }

    /** Writes a file of the house, making its folder. */
    Path write(String path, String content) throws IOException {
        return writeTo(root.resolve(path), content);
    }

    /** Makes it an unpacked release instead: no sources, and the programs in place. */
    LauncherHouse unpacked() throws IOException {
        Files.delete(root.resolve("pom.xml"));
        write("lib/ui.jar", "");
        write("lib/cli/cli.jar", "");
        write("lib/version", "1.2.3\n");
        return this;
    }

    /** A Java of that major version that has no compiler. */
    void runtime(int version, int exitCode) throws IOException {
        Files.delete(jdk(version, exitCode).resolve("bin/javac"));
    }

    /** Replaces what Maven does after it has told its version; it runs in the house. */
    void maven(String commands) throws IOException {
        script(folder.resolve("bin/mvn"), """
                if [ "$1" = -v ]; then echo 'Apache Maven 3.9.9'; exit; fi
                %s""".formatted(commands));
    }

    /** A JDK of that major version among those the launcher finds, which ends with the exit code. */
    Path jdk(int version, int exitCode) throws IOException {
        Path home = folder.resolve("jdks/jdk-" + version);
        writeTo(home.resolve("release"), "JAVA_VERSION=\"%d.0.1\"%n".formatted(version));
        script(home.resolve("bin/javac"), "");
        script(home.resolve("bin/java"), """
                echo "java %d"
                printf '<%%s>\\n' "$@"
                cat
                exit %d""".formatted(version, exitCode));
        return home;
    }

    LauncherHouse with(String variable, Path value) {
        environment.put(variable, value.toString());
        return this;
    }

    LauncherRun run(String... arguments) throws IOException, InterruptedException {
        return LauncherRun.of(launcher(), folder, environment, "", List.of(arguments));
    }

    LauncherRun runWithInput(String input, String... arguments) throws IOException, InterruptedException {
        return LauncherRun.of(launcher(), folder, environment, input, List.of(arguments));
    }

    LauncherRun runThrough(Path link, String... arguments) throws IOException, InterruptedException {
        return LauncherRun.of(link, folder, environment, "", List.of(arguments));
    }

    /** How often Maven built. */
    int builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    private static void script(Path file, String commands) throws IOException {
        writeTo(file, "#!/bin/sh\n" + commands + "\n").toFile().setExecutable(true);
    }

    private static Path writeTo(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
