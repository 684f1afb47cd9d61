package dk.naerplan.benchmarks.bench;

import static dk.naerplan.benchmarks.bench.BenchCase.bundled;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which data sets are measured, how long and how often. Times hold for two cores. */
public enum BenchSuite {
    /** Shows that everything works, in less than five minutes. */
    SMOKE(3, List.of(bundled("lemvig", 5), bundled("helhedsplan", 5), bundled("kommune", 5))),
    /** Shows what a change of the solver is worth, in less than an hour. */
    STANDARD(
            3,
            List.of(
                    bundled("lemvig", 20),
                    bundled("morsoe", 20),
                    bundled("randers", 20),
                    bundled("helhedsplan", 20),
                    bundled("kommune", 30))),
    /** Measures every size that the product promises to master; takes a night. */
    FULL(
            5,
            List.of(
                    bundled("lemvig", 60),
                    bundled("morsoe", 60),
                    bundled("randers", 60),
                    bundled("helhedsplan", 60),
                    bundled("kommune", 60)));

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
