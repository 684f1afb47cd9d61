package dk.naerplan.solver.scenario.frontier;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialProgress;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.scenario.trial.Trials;
import dk.naerplan.solver.scenario.trial.Variant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Searches every policy at every balance, as {@link SweepStep} plans it. */
public final class FrontierSweep {

    /** Makes the week under a policy, weighed with a balance of 0 to 100. */
    @FunctionalInterface
    public interface Problems {

        Roster of(PlacementPolicy policy, int balance);
    }

    private final Trials trials;

    public FrontierSweep(
            Problems problems,
            List<PlacementPolicy> policies,
            List<Integer> balances,
            boolean warm,
            TrialSettings settings) {
        List<Variant> variants = SweepStep.plan(policies, balances, warm).stream()
                .map(step -> new Variant(step.id(), problems.of(step.policy(), step.balance()), step.startsFrom()))
                .toList();
        trials = new Trials(variants, settings);
    }

    /** Balances from 0 to 100 in so many steps of the same size, at least 2. */
    public static List<Integer> balances(int number) {
        return IntStream.range(0, number)
                .mapToObj(step -> Math.round(100f * step / (number - 1)))
                .toList();
    }

    /** How many searches this takes. */
    public int planned() {
        return trials.planned();
    }

    /** Ends soon, with the points found by then. */
    public void stop() {
        trials.stop();
    }

    /** Every roster that was found, as audited points. */
    public List<FrontierPoint> run(Consumer<TrialProgress> listener) {
        return trials.run(listener).stream().flatMap(FrontierSweep::points).toList();
    }

    /** What was found at one step, from every seed. */
    public static Stream<FrontierPoint> points(Trial trial) {
        SweepPlace place = SweepPlace.parse(trial.variant());
        return trial.runs().stream()
                .map(run -> FrontierPoint.of(
                        place.policy(), place.balance(), run.result().roster()));
    }
}
