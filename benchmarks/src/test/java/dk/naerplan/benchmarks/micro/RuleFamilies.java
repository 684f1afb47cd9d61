package dk.naerplan.benchmarks.micro;

import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules by the classes that state them, and weights that switch a family off, which takes it out of the network. */
final class RuleFamilies {

    private static final Map<String, List<RosterRule>> FAMILIES = Map.of(
            "seat", List.of(RosterRule.COMPETENCY, RosterRule.AVAILABILITY, RosterRule.GRANT_SCOPE),
            "day", List.of(RosterRule.OVERLAP, RosterRule.DAILY_HOURS, RosterRule.TRAVEL),
            "week", List.of(RosterRule.WEEKLY_HOURS, RosterRule.DAILY_REST, RosterRule.WEEKLY_REST),
            "office", List.of(RosterRule.DESK_CAPACITY, RosterRule.OUTPOSTED_DAYS, RosterRule.DESK_HOPPING),
            "session", List.of(RosterRule.VENUE_CONFLICT, RosterRule.SPACING),
            "wishes", List.of(RosterRule.WISHES),
            "closeness", List.of(RosterRule.UNFAMILIAR_CONTACT, RosterRule.EXTRA_FACES, RosterRule.SPLIT_LEAD),
            "coordination", List.of(RosterRule.UNLINKED_AREAS, RosterRule.UNREPRESENTED_AREA, RosterRule.SINGLE_HANDED),
            "presence", List.of(RosterRule.PRESENCE, RosterRule.OVERVIEW),
            "fairness", List.of(RosterRule.FAIRNESS, RosterRule.EVENING_FAIRNESS));

    private RuleFamilies() {}

    /** The usual weights without a family; with all rules for the name {@code none}. */
    static RuleWeights without(String family) {
        var overrides = new EnumMap<RosterRule, Integer>(RosterRule.class);
        if (!family.equals("none")) {
            FAMILIES.get(family).forEach(rule -> overrides.put(rule, 0));
        }
        return new RuleWeights(RuleWeights.DEFAULT.balance(), overrides);
    }
}
