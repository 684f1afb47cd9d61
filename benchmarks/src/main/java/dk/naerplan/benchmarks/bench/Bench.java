package dk.naerplan.benchmarks.bench;

import dk.naerplan.benchmarks.bench.contender.StopSignal;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes the runs of an order that are not in the journal yet. */
public final class Bench {

    private final BenchPlan plan;
    private final Journal journal;
    private final StopSignal stop;
    private final Clock clock;
    private final RunMaker maker;

    /** @param stop ends the benchmark soon; the run that it interrupts is not kept */
    public Bench(BenchOrder order, Journal journal, StopSignal stop, Clock clock) {
        this.plan = BenchPlan.of(order);
        this.journal = journal;
        this.stop = stop;
        this.clock = clock;
        this.maker = new RunMaker(stop, clock);
    }

    /**
     * Runs until all is done or the signal is given. Every finished run is in the journal at once.
     *
     * @param listener hears before each run
     */
    public void run(Consumer<BenchProgress> listener) throws IOException {
        Set<RunKey> done = journal.read().keySet();
        List<PlannedRun> open = plan.runs().stream()
                .filter(run -> !done.contains(run.key()))
                .collect(Collectors.toCollection(ArrayList::new));
        WarmUp.before(open, stop);
        var left = new TimeLeft();
        while (!open.isEmpty() && !stop.isGiven()) {
            PlannedRun next = open.getFirst();
            listener.accept(progress(next, open, left));
            long before = clock.millis();
            RunRecord run = maker.make(next);
            if (!stop.isGiven()) {
                journal.append(run);
                left.add(next, clock.millis() - before);
                open.removeFirst();
            }
        }
    }

    private BenchProgress progress(PlannedRun next, List<PlannedRun> open, TimeLeft left) {
        int all = plan.runs().size();
        RunKey key = next.key();
        return new BenchProgress(all - open.size(), all, key.dataSet(), key.contender(), key.seed(), left.of(open));
    }

    /** The finished runs of the order, in the order of the plan. */
    public List<RunRecord> finished() throws IOException {
        Map<RunKey, RunRecord> done = journal.read();
        return plan.runs().stream()
                .map(run -> done.get(run.key()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** How many runs the order has. */
    public int planned() {
        return plan.runs().size();
    }
}
