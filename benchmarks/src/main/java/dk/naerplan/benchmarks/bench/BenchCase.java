package dk.naerplan.benchmarks.bench;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A data set to measure on.
 *
 * @param name in options, files and the report
 * @param time for each run, unless the user says otherwise
 * @param source gives the same document every time
 */
public record BenchCase(String name, Duration time, Supplier<DataSet> source) {

    static BenchCase bundled(String name, int seconds) {
        return new BenchCase(name, Duration.ofSeconds(seconds), () -> BundledDataSets.load(name));
    }
}
