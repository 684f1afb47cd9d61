package dk.naerplan.ui.testing;

import dk.naerplan.ui.NaerplanApplication;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The application in a JVM of its own, with the settings of production: nothing of the tests' is on its class path. */
public final class ApplicationProcess implements AutoCloseable {

    private final Process process;
    private final Path output;

    private ApplicationProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * @param quickly whether it shall start soon rather than run fast
     * @param arguments such as {@code worker}, or {@code --naerplan.solve.poll=100ms}
     */
    public static ApplicationProcess start(boolean quickly, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                quickly ? "-Xmx256m" : "-Xmx1g",
                quickly ? "-XX:+UseSerialGC" : "-XX:+UseParallelGC",
                "-XX:TieredStopAtLevel=" + (quickly ? 1 : 4),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                NaerplanApplication.class.getName()));
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile("naerplan", ".log");
            output.toFile().deleteOnExit();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new ApplicationProcess(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        String separator = File.pathSeparator;
        return Arrays.stream(System.getProperty("java.class.path").split(separator))
                .filter(entry -> !entry.replace('\\', '/').matches(".*/(test-classes|quick/test|src/test/resources)/?"))
                .collect(Collectors.joining(separator));
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it goes on by itself for so long. */
    public boolean livesFor(Duration time) throws InterruptedException {
        return !process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** As {@code kill -9}: it cannot say good-bye. */
    public void kill() {
        awaitEnd(process.destroyForcibly());
    }

    /** As {@code kill}: it comes to an orderly end. */
    public void end() {
        process.destroy();
        awaitEnd(process);
    }

    /** In this thread: a test that waits in the common pool would let {@link Process#onExit()} wait for ever. */
    private static void awaitEnd(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
