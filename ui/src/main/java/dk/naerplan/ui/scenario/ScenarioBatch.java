package dk.naerplan.ui.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.jobs.JobSettings;
import dk.naerplan.ui.jobs.JobState;
import dk.naerplan.ui.jobs.NewJob;
import dk.naerplan.ui.jobs.Refusal;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.jobs.Submission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One comparison under way: hands its searches to the jobs, a few at a time, and gathers what they find. It goes on when the page
 * is left. A search that was stopped, or failed, is left out: it had less time than the others.
 */
final class ScenarioBatch {

    /** One less than a user may have open besides a search of the plan itself. */
    private static final int OPEN_AT_A_TIME = 3;

    private final ScenarioOrder order;
    private final ScenarioPlan plan;
    private final SolveJobs jobs;
    private final Executor executor;
    private final List<Step> waiting;
    private final Map<Step, Job> open = new LinkedHashMap<>();
    private final Map<Step, Found> found = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final int planned;
    private @Nullable Refusal refusal;

    /** @param executor does one thing after the other, in the name of the owner */
    ScenarioBatch(ScenarioOrder order, ScenarioPlan plan, SolveJobs jobs, Executor executor) {
        this.order = order;
        this.plan = plan;
        this.jobs = jobs;
        this.executor = executor;
        this.waiting = new ArrayList<>(plan.steps(order.searches()));
        this.planned = waiting.size();
    }

    ScenarioOrder order() {
        return order;
    }

    ScenarioPlan plan() {
        return plan;
    }

    void begin() {
        executor.execute(this::submit);
    }

    /** Ends the searches under way, and begins no others. */
    synchronized void stop() {
        waiting.clear();
        open.values().forEach(job -> jobs.cancel(job.id()));
    }

    /** @return takes the listener away again */
    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    synchronized boolean isRunning() {
        return !open.isEmpty() || !waiting.isEmpty();
    }

    synchronized int planned() {
        return planned;
    }

    synchronized int done() {
        return planned - waiting.size() - open.size();
    }

    /** Share of all searches that is done, 0 to 1. */
    synchronized double fraction() {
        double under = open.values().stream()
                .mapToDouble(job -> job.progress().fraction())
                .sum();
        return Math.clamp((done() + under) / planned, 0, 1);
    }

    /** Why no more searches were taken. */
    synchronized Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** What is finished, in the order of the policies. */
    synchronized Comparison comparison() {
        return new Comparison(plan.policies().keySet().stream()
                .map(scenario -> found.values().stream()
                        .map(Found::run)
                        .filter(run -> run.variant().equals(scenario))
                        .sorted(Comparator.comparingLong(run -> run.seed()))
                        .toList())
                .filter(runs -> !runs.isEmpty())
                .map(runs -> new Trial(runs.getFirst().variant(), runs))
                .toList());
    }

    private void submit() {
        while (submitNext()) {
            tell();
        }
        tell();
    }

    private synchronized boolean submitNext() {
        Optional<Step> next = waiting.stream().filter(this::isReady).findFirst();
        if (next.isEmpty() || open.size() >= OPEN_AT_A_TIME) {
            return false;
        }
        Step step = next.get();
        var settings = new JobSettings(order.limits().withSeed(step.seed()), OptionalInt.empty());
        var wish = new NewJob(JobKind.SCENARIO, order.owner(), start(step), Optional.of(order.origin()), settings);
        return switch (jobs.submit(wish)) {
            case Submission.Accepted accepted -> {
                waiting.remove(step);
                jobs.find(accepted.job()).ifPresent(job -> open.put(step, job));
                jobs.subscribe(accepted.job(), heard -> executor.execute(() -> hear(step, heard)));
                yield true;
            }
            case Submission.Refused refused -> {
                if (open.isEmpty()) {
                    refusal = refused.reason();
                    waiting.clear();
                }
                yield false;
            }
        };
    }

    private boolean isReady(Step step) {
        return plan.before(step).stream().noneMatch(earlier -> waiting.contains(earlier) || open.containsKey(earlier));
    }

    /** The week of the scenario, decided as in the best roster that it may start from. */
    private DataSet start(Step step) {
        DataSet document = plan.document(step);
        return plan.before(step).stream()
                .flatMap(earlier -> Optional.ofNullable(found.get(earlier)).stream())
                .max(Comparator.comparing(earlier -> earlier.run().result().score()))
                .map(best -> document.withRoster(best.document().roster()))
                .orElse(document);
    }

    private void hear(Step step, Job job) {
        if (job.state().isOver()) {
            Optional<Found> result = job.state() == JobState.DONE && !job.stoppedEarly()
                    ? jobs.best(job.id()).map(document -> Found.of(step, job, document))
                    : Optional.empty();
            synchronized (this) {
                open.remove(step);
                result.ifPresent(value -> found.put(step, value));
            }
            submit();
        } else {
            synchronized (this) {
                open.replace(step, job);
            }
            tell();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
