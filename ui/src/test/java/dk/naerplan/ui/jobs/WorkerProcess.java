package dk.naerplan.ui.jobs;

import dk.naerplan.ui.testing.ApplicationProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real worker in a JVM of its own, as {@code ./naerplan worker} starts it. */
record WorkerProcess(ApplicationProcess process) implements AutoCloseable {

    /**
     * @param quickly whether it shall start soon rather than solve fast
     * @param settings such as {@code naerplan.solve.poll=100ms}
     */
    static WorkerProcess start(String database, boolean quickly, List<String> settings) {
        var arguments = new ArrayList<>(
                List.of(SolveWorker.VERB, "--logging.level.dk.naerplan=info", "--naerplan.database=" + database));
        settings.forEach(setting -> arguments.add("--" + setting));
        return new WorkerProcess(ApplicationProcess.start(quickly, arguments));
    }

    /** By this name db-scheduler knows whose job it is. */
    String namePrefix() {
        return process.pid() + "@";
    }

    /** Whether it goes on by itself for so long. */
    boolean livesFor(Duration time) throws InterruptedException {
        return process.livesFor(time);
    }

    boolean isReady() {
        return output().contains("Waiting for jobs");
    }

    /** As {@code kill -9}: it cannot say good-bye. */
    void kill() {
        process.kill();
    }

    /** As {@code kill}: it gives its job back. */
    void end() {
        process.end();
    }

    String output() {
        return process.output();
    }

    @Override
    public void close() {
        process.close();
    }
}
