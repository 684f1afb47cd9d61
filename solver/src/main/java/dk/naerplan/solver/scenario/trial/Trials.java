package dk.naerplan.solver.scenario.trial;

import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolveFailedException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Searches for every variant, each with the same limits and from the same seeds. Stopped early, only the searches that were over by
 * then count: one that got less time would not be fair. Made for one run.
 */
public final class Trials {

    private final List<Variant> variants;
    private final TrialSettings settings;
    private final RunningSearches running;

    /**
     * @throws IllegalArgumentException when two variants share an id, or one starts from what does not come before it
     */
    public Trials(List<Variant> variants, TrialSettings settings) {
        this.variants = List.copyOf(variants);
        this.settings = settings;
        this.running = new RunningSearches(
                new RosterSolver(), variants.size() * settings.seeds().size());
        Set<String> known = new HashSet<>();
        for (Variant variant : variants) {
            if (!known.containsAll(variant.startsFrom()) || !known.add(variant.id())) {
                throw new IllegalArgumentException(
                        "The variant (%s) comes twice, or starts from (%s) before they are known.\n"
                                        .formatted(variant.id(), variant.startsFrom())
                                + "Maybe put it after those that it starts from.");
            }
        }
    }

    /** How many searches these are. */
    public int planned() {
        return variants.size() * settings.seeds().size();
    }

    /** Ends the searches under way soon, and begins no others. */
    public void stop() {
        running.stop();
    }

    /**
     * The variants of which a search has finished, in their order. Interrupting the calling thread stops.
     *
     * @param listener hears of every search, at most five times a second each; never by two threads at once
     */
    public List<Trial> run(Consumer<TrialProgress> listener) {
        var threads = Thread.ofPlatform().name("naerplan-trial-", 0).daemon().factory();
        var found = new ConcurrentHashMap<String, CompletableFuture<Optional<TrialRun>>>();
        try (ExecutorService executor = Executors.newFixedThreadPool(settings.parallel(), threads)) {
            for (long seed : settings.seeds()) {
                variants.forEach(
                        variant -> found.put(key(variant.id(), seed), begin(variant, seed, found, listener, executor)));
            }
            await(CompletableFuture.allOf(found.values().toArray(CompletableFuture[]::new)));
        }
        return variants.stream()
                .map(variant -> settings.seeds().stream()
                        .flatMap(seed -> finished(found, variant.id(), seed))
                        .toList())
                .filter(runs -> !runs.isEmpty())
                .map(runs -> new Trial(runs.getFirst().variant(), runs))
                .toList();
    }

    private CompletableFuture<Optional<TrialRun>> begin(
            Variant variant,
            long seed,
            Map<String, CompletableFuture<Optional<TrialRun>>> found,
            Consumer<TrialProgress> listener,
            ExecutorService executor) {
        var before = variant.startsFrom().stream()
                .map(id -> found.get(key(id, seed)))
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(before)
                .thenApplyAsync(
                        ignored -> {
                            var rosters = variant.startsFrom().stream()
                                    .flatMap(id -> finished(found, id, seed))
                                    .map(run -> run.result().roster())
                                    .toList();
                            return running.search(
                                    variant, rosters, settings.limits().withSeed(seed), listener);
                        },
                        executor);
    }

    private void await(CompletableFuture<Void> all) {
        boolean interrupted = false;
        while (true) {
            try {
                all.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                stop();
            } catch (ExecutionException e) {
                stop();
                throw e.getCause() instanceof SolveFailedException known
                        ? known
                        : new IllegalStateException("A search failed: %s".formatted(e.getCause()), e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Stream<TrialRun> finished(
            Map<String, CompletableFuture<Optional<TrialRun>>> found, String variant, long seed) {
        return Optional.ofNullable(found.get(key(variant, seed))).stream().flatMap(future -> future.join().stream());
    }

    private static String key(String variant, long seed) {
        return seed + " " + variant;
    }
}
