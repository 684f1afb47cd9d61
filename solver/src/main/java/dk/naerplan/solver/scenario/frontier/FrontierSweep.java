package dk.naerplan.solver.scenario.frontier;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.PlacementPolicy.Optimised;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.solver.scenario.trial.TrialProgress;
import dk.naerplan.solver.scenario.trial.TrialSettings;
import dk.naerplan.solver.scenario.trial.Trials;
import dk.naerplan.solver.scenario.trial.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Searches every policy at every balance. When warm, a search starts from its neighbour's roster: balances go outwards from the
 * middle, and the optimised placement starts from the best of the other policies at the same balance as well.
 */
public final class FrontierSweep {

    /** Makes the week under a policy, weighed with a balance of 0 to 100. */
    @FunctionalInterface
    public interface Problems {

        Roster of(PlacementPolicy policy, int balance);
    }

    private static final int MIDDLE = 50;

    private final Trials trials;

    public FrontierSweep(
            Problems problems,
            List<PlacementPolicy> policies,
            List<Integer> balances,
            boolean warm,
            TrialSettings settings) {
        var variants = new ArrayList<Variant>();
        var sorted = balances.stream().distinct().sorted().toList();
        for (int place : outwards(sorted)) {
            int balance = sorted.get(place);
            for (PlacementPolicy policy : optimisedLast(policies)) {
                variants.add(new Variant(
                        id(policy, balance),
                        problems.of(policy, balance),
                        warm ? starts(policy, policies, sorted, place) : List.of()));
            }
        }
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

    private static Stream<FrontierPoint> points(Trial trial) {
        int mark = trial.variant().lastIndexOf('|');
        String policy = trial.variant().substring(0, mark);
        int balance = Integer.parseInt(trial.variant().substring(mark + 1));
        return trial.runs().stream()
                .map(run -> FrontierPoint.of(policy, balance, run.result().roster()));
    }

    private static List<String> starts(
            PlacementPolicy policy, List<PlacementPolicy> policies, List<Integer> balances, int place) {
        var starts = new ArrayList<String>();
        int middle = middleOf(balances);
        if (place != middle) {
            starts.add(id(policy, balances.get(place < middle ? place + 1 : place - 1)));
        }
        if (policy instanceof Optimised) {
            policies.stream()
                    .filter(other -> !(other instanceof Optimised))
                    .map(other -> id(other, balances.get(place)))
                    .forEach(starts::add);
        }
        return starts;
    }

    private static List<PlacementPolicy> optimisedLast(List<PlacementPolicy> policies) {
        return Stream.concat(
                        policies.stream().filter(policy -> !(policy instanceof Optimised)),
                        policies.stream().filter(policy -> policy instanceof Optimised))
                .toList();
    }

    /** Places of the sorted balances: the one nearest the middle, then by distance from it. */
    private static List<Integer> outwards(List<Integer> balances) {
        int middle = middleOf(balances);
        return IntStream.range(0, balances.size())
                .boxed()
                .sorted((one, other) -> Math.abs(one - middle) - Math.abs(other - middle))
                .toList();
    }

    private static int middleOf(List<Integer> balances) {
        return IntStream.range(0, balances.size())
                .boxed()
                .min((one, other) -> Math.abs(balances.get(one) - MIDDLE) - Math.abs(balances.get(other) - MIDDLE))
                .orElse(0);
    }

    private static String id(PlacementPolicy policy, int balance) {
        return policy.text() + "|" + balance;
    }
}
