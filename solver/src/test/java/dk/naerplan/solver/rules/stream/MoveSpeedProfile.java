package dk.naerplan.solver.rules.stream;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Prints how many moves the solver evaluates in a second of processor time with all rules, and which share of that time each
 * family of rules and each rule takes: the time saved when it is switched off, which removes it from the network. Every run
 * is paired with one of all rules right before it, so that a busy machine slows both alike; medians over the rounds.
 *
 * <p>Arguments: rounds (each with its own seed), moves per run, and optionally the names to measure.
 */
public final class MoveSpeedProfile {

    private static final RuleWeights ALL = RuleWeights.DEFAULT;

    private MoveSpeedProfile() {}

    public static void main(String[] arguments) {
        print(seed -> BusyWeek.of(30, 10, 300, seed), arguments);
    }

    /** The profile of other weeks: one for each round from 0, all of the same size. */
    public static void print(IntFunction<Roster> weeks, String... arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        long moves = arguments.length > 1 ? Long.parseLong(arguments[1]) : 40_000;
        List<String> wanted = Arrays.stream(arguments).skip(2).toList();
        var parts = parts();
        parts.keySet().removeIf(name -> !wanted.isEmpty() && !wanted.contains(name));
        var speeds = new ArrayList<Double>();
        var shares = new LinkedHashMap<String, List<Double>>();
        warmUp(new SearchRun(weeks.apply(0)), moves);
        for (int round = 1; round <= rounds; round++) {
            var run = new SearchRun(weeks.apply(round));
            parts.forEach((name, weights) -> {
                double all = run.movesPerSecond(ALL, moves);
                speeds.add(all);
                shares.computeIfAbsent(name, unused -> new ArrayList<>())
                        .add(1 - all / run.movesPerSecond(weights, moves));
            });
        }
        System.out.printf("all rules %,14.0f moves/s%n", median(speeds));
        shares.forEach((name, values) -> System.out.printf("%-20s %5.1f %%%n", name, 100 * median(values)));
    }

    private static void warmUp(SearchRun run, long moves) {
        for (int i = 0; i < 5; i++) {
            run.movesPerSecond(ALL, moves);
        }
    }

    private static Map<String, RuleWeights> parts() {
        var parts = new LinkedHashMap<String, RuleWeights>();
        families().forEach((name, rules) -> parts.put(name, without(rules)));
        for (RosterRule rule : RosterRule.values()) {
            parts.put(rule.id(), without(List.of(rule)));
        }
        return parts;
    }

    private static Map<String, List<RosterRule>> families() {
        var days = List.of(RosterRule.OVERLAP, RosterRule.DAILY_HOURS, RosterRule.TRAVEL);
        var weeks = List.of(RosterRule.WEEKLY_HOURS, RosterRule.DAILY_REST, RosterRule.WEEKLY_REST);
        var fairness = List.of(RosterRule.FAIRNESS, RosterRule.EVENING_FAIRNESS);
        var presence = List.of(RosterRule.PRESENCE, RosterRule.OVERVIEW);
        var families = new LinkedHashMap<String, List<RosterRule>>();
        families.put("SeatRules", List.of(RosterRule.COMPETENCY, RosterRule.AVAILABILITY, RosterRule.GRANT_SCOPE));
        families.put("DayRules", days);
        families.put("WeekRules", weeks);
        families.put("FairnessRules", fairness);
        families.put("PresenceRules", presence);
        families.put(
                "all on day plans",
                Stream.of(days, weeks, fairness, presence).flatMap(List::stream).toList());
        families.put(
                "OfficeRules", List.of(RosterRule.DESK_CAPACITY, RosterRule.OUTPOSTED_DAYS, RosterRule.DESK_HOPPING));
        families.put("SessionRules", List.of(RosterRule.VENUE_CONFLICT, RosterRule.SPACING));
        families.put(
                "ClosenessRules",
                List.of(RosterRule.UNFAMILIAR_CONTACT, RosterRule.EXTRA_FACES, RosterRule.SPLIT_LEAD));
        families.put(
                "CoordinationRules",
                List.of(RosterRule.UNLINKED_AREAS, RosterRule.UNREPRESENTED_AREA, RosterRule.SINGLE_HANDED));
        return families;
    }

    private static RuleWeights without(List<RosterRule> rules) {
        var overrides = new EnumMap<RosterRule, Integer>(RosterRule.class);
        rules.forEach(rule -> overrides.put(rule, 0));
        return new RuleWeights(50, overrides);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
