package dk.naerplan.benchmarks.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.benchmarks.bench.contender.Contender;
import dk.naerplan.benchmarks.bench.contender.StopSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

    private static final List<BenchCase> CASES =
            List.of(BenchCase.bundled("lemvig", 300), BenchCase.bundled("morsoe", 300));
    private static final List<Contender> CONTENDERS = Contender.all().stream()
            .filter(contender -> List.of("naerplan", "greedy").contains(contender.id()))
            .toList();

    @TempDir
    private Path folder;

    private Journal journal;
    private final List<BenchProgress> heard = new ArrayList<>();

    @BeforeEach
    void openJournal() {
        journal = new Journal(folder.resolve("journal.jsonl"));
    }

    @Test
    void everySeedOfEveryContenderRunsOnEveryDataSet() throws IOException {
        List<RunRecord> runs = run(order(2, 200), heard::add);

        assertThat(runs)
                .extracting(run -> run.key().seed() + " " + run.key().dataSet() + " "
                        + run.key().contender())
                .containsExactly(
                        "0 lemvig naerplan",
                        "0 lemvig greedy",
                        "0 morsoe naerplan",
                        "0 morsoe greedy",
                        "1 lemvig naerplan",
                        "1 morsoe naerplan");
        assertThat(runs).allSatisfy(run -> assertThat(run.cost()).isPresent());
        assertThat(heard).extracting(BenchProgress::finished).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(heard).allSatisfy(progress -> assertThat(progress.all()).isEqualTo(6));
    }

    @Test
    void finishedRunsAreNotMadeAgain() throws IOException {
        List<RunRecord> first = run(order(1, 200), heard::add);
        heard.clear();
        List<RunRecord> second = run(order(1, 200), heard::add);

        assertThat(heard).isEmpty();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void moreSeedsAddToWhatIsThere() throws IOException {
        run(order(1, 200), heard::add);
        heard.clear();
        run(order(2, 200), heard::add);

        assertThat(heard).extracting(BenchProgress::seed).containsExactly(1L, 1L);
    }

    @Test
    void runsOfAnotherEffortDoNotCount() throws IOException {
        run(order(1, 200), heard::add);
        heard.clear();
        run(order(1, 300), heard::add);

        assertThat(heard).hasSize(4);
    }

    @Test
    void stoppedBenchmarkKeepsWhatIsFinishedAndGoesOnLater() throws IOException {
        var stop = new StopSignal();
        var bench = new Bench(order(1, 200), journal, stop, Clock.systemUTC());
        bench.run(progress -> {
            if (progress.finished() == 2) {
                stop.give();
            }
        });
        List<RunRecord> kept = bench.finished();
        List<RunRecord> all = run(order(1, 200), heard::add);

        assertThat(kept).extracting(run -> run.key().dataSet()).containsExactly("lemvig", "lemvig");
        assertThat(heard).extracting(BenchProgress::finished).containsExactly(2, 3);
        assertThat(all).hasSize(4).startsWith(kept.toArray(RunRecord[]::new));
    }

    @Test
    void timeLeftFollowsWhatTheRunsTook() {
        var runs = BenchPlan.of(order(1, 200)).runs();
        var left = new TimeLeft();

        assertThat(left.of(runs)).isEqualTo(Duration.ofSeconds(602));
        left.add(runs.getFirst(), 30_000);
        assertThat(left.of(runs.subList(2, 4))).isEqualTo(Duration.ofMillis(30_100));
    }

    private List<RunRecord> run(BenchOrder order, Consumer<BenchProgress> listener) throws IOException {
        var bench = new Bench(order, journal, new StopSignal(), Clock.systemUTC());
        bench.run(listener);
        return bench.finished();
    }

    private static BenchOrder order(int seeds, long moves) {
        return new BenchOrder(CASES, CONTENDERS, seeds, Optional.empty(), OptionalLong.of(moves));
    }
}
