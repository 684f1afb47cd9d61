package dk.naerplan.benchmarks.bench;

import static dk.naerplan.benchmarks.bench.BenchCase.bundled;
import static dk.naerplan.benchmarks.bench.BenchCase.generated;
import static dk.naerplan.datasets.generator.settings.GeneratorShape.CITY;
import static dk.naerplan.datasets.generator.settings.GeneratorShape.FACES;
import static dk.naerplan.datasets.generator.settings.GeneratorShape.REGION;
import static dk.naerplan.datasets.generator.settings.GeneratorShape.TOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which data sets are measured, how long and how often. Times hold for two cores. */
public enum BenchSuite {
    /** Shows that everything works, in less than five minutes. */
    SMOKE(
            3,
            List.of(
                    bundled("lemvig", 4),
                    generated(TOWN, 6, 3, 40, 4),
                    bundled("helhedsplan", 4),
                    generated(CITY, 12, 4, 120, 4),
                    bundled("kommune", 6))),
    /** Shows what a change of the solver is worth, in less than an hour. */
    STANDARD(
            3,
            List.of(
                    bundled("lemvig", 20),
                    bundled("morsoe", 20),
                    bundled("randers", 20),
                    bundled("helhedsplan", 20),
                    bundled("kommune", 30),
                    generated(TOWN, 6, 3, 40, 20),
                    generated(TOWN, 8, 3, 80, 20),
                    generated(CITY, 12, 4, 120, 30),
                    generated(CITY, 30, 10, 300, 30),
                    generated(FACES, 30, 1, 120, 20),
                    generated(CITY, 150, 50, 1_500, 60))),
    /** Measures every size that the product promises to master; takes a night. */
    FULL(
            5,
            List.of(
                    bundled("lemvig", 60),
                    bundled("morsoe", 60),
                    bundled("randers", 60),
                    bundled("helhedsplan", 60),
                    bundled("kommune", 60),
                    generated(TOWN, 6, 3, 40, 30),
                    generated(TOWN, 8, 3, 80, 60),
                    generated(CITY, 12, 4, 120, 60),
                    generated(CITY, 30, 10, 300, 60),
                    generated(CITY, 150, 50, 1_500, 60),
                    generated(REGION, 400, 130, 5_000, 300),
                    generated(FACES, 20, 1, 40, 60),
                    generated(FACES, 22, 1, 60, 60),
                    generated(FACES, 25, 1, 80, 60),
                    generated(FACES, 30, 1, 120, 60),
                    generated(FACES, 40, 1, 160, 60),
                    generated(FACES, 50, 1, 240, 60),
                    generated(FACES, 60, 1, 320, 60),
                    generated(FACES, 80, 1, 480, 60),
                    generated(FACES, 100, 1, 640, 60),
                    generated(FACES, 120, 1, 900, 60)));

    private final int seeds;
    private final List<BenchCase> cases;

    BenchSuite(int seeds, List<BenchCase> cases) {
        this.seeds = seeds;
        this.cases = cases;
    }

    public static Optional<BenchSuite> byId(String id) {
        return Arrays.stream(values()).filter(suite -> suite.id().equals(id)).findFirst();
    }

    /** The name in options, for example {@code smoke}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many runs each contender has on each data set, each from another seed. */
    public int seeds() {
        return seeds;
    }

    public List<BenchCase> cases() {
        return cases;
    }
}
