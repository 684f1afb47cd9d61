package dk.naerplan.benchmarks.bench;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.generator.DataSetGenerator;
import dk.naerplan.datasets.generator.settings.GeneratorSettings;
import dk.naerplan.datasets.generator.settings.GeneratorShape;
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

    private static final long SEED = 1;

    public static BenchCase bundled(String name, int seconds) {
        return new BenchCase(name, Duration.ofSeconds(seconds), () -> BundledDataSets.load(name));
    }

    /** What the verb {@code generate} makes from these values and the seed {@value #SEED}. */
    static BenchCase generated(GeneratorShape shape, int employees, int areas, int sessions, int seconds) {
        var settings = GeneratorSettings.of(shape, employees, areas, sessions, SEED);
        return new BenchCase(
                settings.id(),
                Duration.ofSeconds(seconds),
                () -> DataSetGenerator.generate(settings).document());
    }
}
