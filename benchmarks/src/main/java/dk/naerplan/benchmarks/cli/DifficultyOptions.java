package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.generator.settings.Difficulty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How hard a generated data set is; what is left out is as usual for its shape. */
final class DifficultyOptions {

    @Option(
            names = "--slack",
            paramLabel = "0..80",
            description = "Least share of the contracts that stays free, in percent (usually 25).")
    private @Nullable Integer slack;

    @Option(
            names = "--flexible",
            paramLabel = "0..100",
            description = "Share of the activities that can start at several times, in percent (usually 60).")
    private @Nullable Integer flexible;

    @Option(
            names = "--scarcity",
            paramLabel = "0..100",
            description = "How rare competencies are, in percent (usually 60).")
    private @Nullable Integer scarcity;

    @Option(names = "--seats", paramLabel = "1..4", description = "Mean number of seats of a session (usually 1.5).")
    private @Nullable Double seats;

    @Option(
            names = "--travel",
            paramLabel = "0..400",
            description = "Distances, in percent of what is usual for the shape (100).")
    private @Nullable Integer travel;

    @Option(
            names = "--pairs",
            paramLabel = "0..100",
            description = "Share of the activities that two must attend together, in percent (usually 10).")
    private @Nullable Integer pairs;

    @Option(
            names = "--partners",
            paramLabel = "0..100",
            description = "Share of the activities with a partner, in percent (usually 20).")
    private @Nullable Integer partners;

    @Option(names = "--history", paramLabel = "0..26", description = "Earlier weeks (usually 4).")
    private @Nullable Integer history;

    Difficulty over(Difficulty usual) {
        return new Difficulty(
                Objects.requireNonNullElse(slack, usual.slack()),
                Objects.requireNonNullElse(flexible, usual.flexible()),
                Objects.requireNonNullElse(scarcity, usual.scarcity()),
                Objects.requireNonNullElse(seats, usual.seats()),
                Objects.requireNonNullElse(travel, usual.travel()),
                Objects.requireNonNullElse(pairs, usual.pairs()),
                Objects.requireNonNullElse(partners, usual.partners()),
                Objects.requireNonNullElse(history, usual.history()));
    }
}
