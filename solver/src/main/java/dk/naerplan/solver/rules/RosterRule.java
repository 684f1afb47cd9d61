package dk.naerplan.solver.rules;

import static dk.naerplan.solver.rules.Pole.CLOSENESS;
import static dk.naerplan.solver.rules.Pole.COORDINATION;
import static dk.naerplan.solver.rules.Pole.NEUTRAL;
import static dk.naerplan.solver.rules.RuleLevel.HARD;
import static dk.naerplan.solver.rules.RuleLevel.MEDIUM;
import static dk.naerplan.solver.rules.RuleLevel.SOFT;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Arrays;
import java.util.Optional;

/** Every rule of the roster. What each measures, and in which unit, is defined in docs/model.md. */
public enum RosterRule {
    COMPETENCY("competency", HARD, NEUTRAL, 60),
    AVAILABILITY("availability", HARD, NEUTRAL, 1),
    OVERLAP("overlap", HARD, NEUTRAL, 1),
    DAILY_HOURS("dailyHours", HARD, NEUTRAL, 1),
    WEEKLY_HOURS("weeklyHours", HARD, NEUTRAL, 1),
    DAILY_REST("dailyRest", HARD, NEUTRAL, 1),
    WEEKLY_REST("weeklyRest", HARD, NEUTRAL, 1),
    DESK_CAPACITY("deskCapacity", HARD, NEUTRAL, 60),
    VENUE_CONFLICT("venueConflict", HARD, NEUTRAL, 1),
    SPACING("spacing", HARD, NEUTRAL, 60),
    GRANT_SCOPE("grantScope", HARD, NEUTRAL, 1),
    OUTPOSTED_DAYS("outpostedDays", HARD, NEUTRAL, 60),
    COVERAGE("coverage", MEDIUM, NEUTRAL, 1),
    UNFAMILIAR_CONTACT("unfamiliarContact", SOFT, CLOSENESS, 20),
    EXTRA_FACES("extraFaces", SOFT, CLOSENESS, 3_000),
    SPLIT_LEAD("splitLead", SOFT, CLOSENESS, 3_000),
    PRESENCE("presence", SOFT, CLOSENESS, 30),
    UNLINKED_AREAS("unlinkedAreas", SOFT, COORDINATION, 6_000),
    UNREPRESENTED_AREA("unrepresentedArea", SOFT, COORDINATION, 9_000),
    OVERVIEW("overview", SOFT, COORDINATION, 30),
    SINGLE_HANDED("singleHanded", SOFT, COORDINATION, 6_000),
    TRAVEL("travel", SOFT, NEUTRAL, 100),
    FAIRNESS("fairness", SOFT, NEUTRAL, 20),
    EVENING_FAIRNESS("eveningFairness", SOFT, NEUTRAL, 3_000),
    WISHES("wishes", SOFT, NEUTRAL, 50),
    DESK_HOPPING("deskHopping", SOFT, NEUTRAL, 2_000),
    STABILITY("stability", SOFT, NEUTRAL, 1_500);

    private final String id;
    private final RuleLevel level;
    private final Pole pole;
    private final int defaultWeight;

    RosterRule(String id, RuleLevel level, Pole pole, int defaultWeight) {
        this.id = id;
        this.level = level;
        this.pole = pole;
        this.defaultWeight = defaultWeight;
    }

    /** The name in data sets, score analyses and text keys. */
    public String id() {
        return id;
    }

    public RuleLevel level() {
        return level;
    }

    public Pole pole() {
        return pole;
    }

    /** Weight of one unit of the measure; on the soft level 100 equals one minute of travel. */
    public int defaultWeight() {
        return defaultWeight;
    }

    /** The cost of one unit of the measure before overrides and balance. */
    public HardMediumSoftLongScore defaultScore() {
        return level.score(defaultWeight);
    }

    public static Optional<RosterRule> byId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }
}
