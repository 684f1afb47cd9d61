package dk.naerplan.datasets.format;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules, weights and habits of the organisation. */
public record Settings(
        @Field(
                says = "step at which sessions can start within their windows; a divisor of 60",
                unit = "minutes",
                standard = "15",
                min = 5,
                max = 60)
        int grain,

        @Field(says = "working-time rules") WorkRulesData workRules,

        @Field(
                says = "weights that replace those of the rules, by rule id; 0 switches a rule off",
                refers = Kind.RULE,
                min = 0,
                max = 1_000_000)
        Map<String, Integer> weights,

        @Field(
                says = "0 favours closeness, 100 coordination, 50 leaves both as weighted",
                unit = "percent",
                standard = "50",
                min = 0,
                max = 100)
        int balance,

        @Field(
                says =
                        "where employees are placed: as-given, local, central, combined, combined:ID,ID, outposted:DAYS, optimised",
                standard = "as-given")
        String placementPolicy,

        @Field(says = "whether Danish public holidays are kept", standard = "true")
        boolean holidays,

        @Field(says = "further days on which nobody works, for example 2026-12-24")
        List<LocalDate> closedDays,

        @Field(says = "competencies with which somebody answers a report the same day", refers = Kind.COMPETENCY)
        List<String> responseCompetencies,

        @Field(
                says = "time that coordinators together should sit at central offices, by day",
                unit = "minutes",
                min = 0,
                max = 10_000)
        Map<Weekday, Integer> overviewTargets,

        @Field(says = "how residents get to know employees") FamiliarityRules familiarity) {

    public Settings {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        closedDays = List.copyOf(closedDays);
        responseCompetencies = List.copyOf(responseCompetencies);
        overviewTargets = Collections.unmodifiableMap(new LinkedHashMap<>(overviewTargets));
    }

    /** @param changed 0 (closeness) to 100 (coordination) */
    public Settings withBalance(int changed) {
        return new Settings(
                grain,
                workRules,
                weights,
                changed,
                placementPolicy,
                holidays,
                closedDays,
                responseCompetencies,
                overviewTargets,
                familiarity);
    }

    public Settings withPlacementPolicy(String changed) {
        return new Settings(
                grain,
                workRules,
                weights,
                balance,
                changed,
                holidays,
                closedDays,
                responseCompetencies,
                overviewTargets,
                familiarity);
    }

    /** @param changed weights by rule id, 0 or more */
    public Settings withWeights(Map<String, Integer> changed) {
        return new Settings(
                grain,
                workRules,
                changed,
                balance,
                placementPolicy,
                holidays,
                closedDays,
                responseCompetencies,
                overviewTargets,
                familiarity);
    }
}
