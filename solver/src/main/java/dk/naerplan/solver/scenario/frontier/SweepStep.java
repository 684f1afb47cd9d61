package dk.naerplan.solver.scenario.frontier;

import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.PlacementPolicy.Optimised;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One policy at one balance. When warm, a search starts from its neighbour's roster: balances go outwards from the middle, and the
 * optimised placement starts from the best of the other policies at the same balance as well.
 *
 * @param balance 0 to 100
 * @param startsFrom ids of earlier steps
 */
public record SweepStep(PlacementPolicy policy, int balance, List<String> startsFrom) {

    private static final int MIDDLE = 50;

    public SweepStep {
        startsFrom = List.copyOf(startsFrom);
    }

    /** The text of the policy and the balance. */
    public String id() {
        return id(policy, balance);
    }

    /** Every policy at every balance, each after those it starts from. */
    public static List<SweepStep> plan(List<PlacementPolicy> policies, List<Integer> balances, boolean warm) {
        var steps = new ArrayList<SweepStep>();
        var sorted = balances.stream().distinct().sorted().toList();
        for (int place : outwards(sorted)) {
            for (PlacementPolicy policy : optimisedLast(policies)) {
                steps.add(new SweepStep(
                        policy, sorted.get(place), warm ? starts(policy, policies, sorted, place) : List.of()));
            }
        }
        return steps;
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
        return new SweepPlace(policy.text(), balance).id();
    }
}
