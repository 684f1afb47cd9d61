package dk.naerplan.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The same work with one worker and with two, in the order 1, 2, 2, 1, so that a machine that gets slower or faster meanwhile favours
 * neither; all four must find the same.
 */
public final class OneAgainstTwo {

    /** Does all of the work with so many workers. */
    @FunctionalInterface
    public interface Work {

        Batch with(int workers) throws Exception;
    }

    /**
     * @param took without the start of the workers
     * @param results what was found, in an order that does not depend on who found it
     */
    public record Batch(Duration took, List<?> results) {}

    private final StringBuilder lines = new StringBuilder();

    /** Leaves what it measured in a file of the target folder. */
    public void measure(String what, Work work, String file) throws Exception {
        Batch one = batch(work, 1);
        Batch two = batch(work, 2);
        Batch twoAgain = batch(work, 2);
        Batch oneAgain = batch(work, 1);

        assertThat(List.of(two.results(), twoAgain.results(), oneAgain.results()))
                .as("the same work finds the same, whoever does it")
                .containsOnly(one.results());
        double alone = one.took().plus(oneAgain.took()).toMillis();
        double together = two.took().plus(twoAgain.took()).toMillis();
        note("%s: two workers were %.2f times as fast as one".formatted(what, alone / together));
        save(file);
    }

    private Batch batch(Work work, int workers) throws Exception {
        Batch batch = work.with(workers);
        note("%d worker(s): %.1f s (load average at the end %.1f)"
                .formatted(
                        workers,
                        batch.took().toMillis() / 1000.0,
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        return batch;
    }

    private void note(String line) {
        lines.append(String.format(Locale.ROOT, "%s%n", line));
    }

    private void save(String file) throws IOException {
        Files.writeString(Path.of("target", file), lines);
    }
}
