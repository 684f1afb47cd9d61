package dk.naerplan.ui.jobs;

import dk.naerplan.ui.NaerplanApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real worker in a JVM of its own, as {@code ./naerplan worker} starts it. */
final class WorkerProcess implements AutoCloseable {

    private final Process process;
    private final Path output;

    private WorkerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * @param quickly whether it shall start soon rather than solve fast
     * @param settings such as {@code naerplan.solve.poll=100ms}
     */
    static WorkerProcess start(String database, boolean quickly, List<String> settings) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (quickly ? 1 : 4),
                "-cp",
                System.getProperty("java.class.path"),
                NaerplanApplication.class.getName(),
                SolveWorker.VERB,
                "--logging.level.dk.naerplan=info",
                "--naerplan.database=" + database));
        settings.forEach(setting -> command.add("--" + setting));
        try {
            Path output = Files.createTempFile("naerplan-worker", ".log");
            output.toFile().deleteOnExit();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new WorkerProcess(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By this name db-scheduler knows whose job it is. */
    String namePrefix() {
        return process.pid() + "@";
    }

    /** Whether it goes on by itself for so long. */
    boolean livesFor(Duration time) throws InterruptedException {
        return !process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isReady() {
        return output().contains("Waiting for jobs");
    }

    /** As {@code kill -9}: it cannot say good-bye. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As {@code kill}: it gives its job back. */
    void end() {
        process.destroy();
        process.onExit().join();
    }

    String output() {
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
