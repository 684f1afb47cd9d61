package dk.naerplan.solver.rules.stream;

import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints how many moves a second of processor time the solver evaluates with all rules, and without each rule or family of
 * rules: the time saved is its share in the cost. Runs are interleaved, so that a busy machine slows all alike. Arguments:
 * number of seeds, moves per run, and optionally names of the variants to compare with all rules.
 */
final class MoveSpeedProfile {

    private MoveSpeedProfile() {}

    public static void main(String[] arguments) {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        long moves = arguments.length > 1 ? Long.parseLong(arguments[1]) : 100_000;
        var wanted = Arrays.asList(arguments).subList(Math.min(2, arguments.length), arguments.length);
        var variants = variants();
        variants.keySet().removeIf(name -> !wanted.isEmpty() && !wanted.contains(name) && !name.equals("all rules"));
        var speeds = new LinkedHashMap<String, List<Double>>();
        new SearchRun(BusyWeek.of(30, 10, 300, 0)).movesPerSecond(RuleWeights.DEFAULT, moves);
        for (int seed = 1; seed <= seeds; seed++) {
            var run = new SearchRun(BusyWeek.of(30, 10, 300, seed));
            variants.forEach((name, weights) ->
                    speeds.computeIfAbsent(name, unused -> new ArrayList<>()).add(run.movesPerSecond(weights, moves)));
        }
        double all = median(speeds.get("all rules"));
        speeds.forEach((name, values) -> System.out.printf(
                "%-28s %,9.0f moves/s  share %5.1f %%  %s%n",
                name,
                median(values),
                100 * (1 - all / median(values)),
                values.stream().map(Math::round).toList()));
    }

    private static Map<String, RuleWeights> variants() {
        var variants = new LinkedHashMap<String, RuleWeights>();
        variants.put("all rules", RuleWeights.DEFAULT);
        families().forEach((name, rules) -> variants.put("without " + name, without(rules)));
        for (RosterRule rule : RosterRule.values()) {
            variants.put("without " + rule.id(), without(List.of(rule)));
        }
        return variants;
    }

    private static Map<String, List<RosterRule>> families() {
        var families = new LinkedHashMap<String, List<RosterRule>>();
        families.put("SEATS", List.of(RosterRule.COMPETENCY, RosterRule.AVAILABILITY, RosterRule.GRANT_SCOPE));
        families.put("DAYS", List.of(RosterRule.OVERLAP, RosterRule.DAILY_HOURS, RosterRule.TRAVEL));
        families.put(
                "WEEKS",
                List.of(
                        RosterRule.WEEKLY_HOURS,
                        RosterRule.DAILY_REST,
                        RosterRule.WEEKLY_REST,
                        RosterRule.FAIRNESS,
                        RosterRule.EVENING_FAIRNESS));
        families.put("OFFICES", List.of(RosterRule.DESK_CAPACITY, RosterRule.OUTPOSTED_DAYS, RosterRule.DESK_HOPPING));
        families.put("SESSIONS", List.of(RosterRule.VENUE_CONFLICT, RosterRule.SPACING));
        families.put(
                "CLOSENESS", List.of(RosterRule.UNFAMILIAR_CONTACT, RosterRule.EXTRA_FACES, RosterRule.SPLIT_LEAD));
        families.put("PRESENCE", List.of(RosterRule.PRESENCE, RosterRule.OVERVIEW));
        families.put(
                "COORDINATION",
                List.of(RosterRule.UNLINKED_AREAS, RosterRule.UNREPRESENTED_AREA, RosterRule.SINGLE_HANDED));
        families.put(
                "DAYS, WEEKS, PRESENCE",
                List.of(
                        RosterRule.OVERLAP,
                        RosterRule.DAILY_HOURS,
                        RosterRule.TRAVEL,
                        RosterRule.WEEKLY_HOURS,
                        RosterRule.DAILY_REST,
                        RosterRule.WEEKLY_REST,
                        RosterRule.FAIRNESS,
                        RosterRule.EVENING_FAIRNESS,
                        RosterRule.PRESENCE,
                        RosterRule.OVERVIEW));
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
