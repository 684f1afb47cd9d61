package dk.naerplan.solver.analysis;

import dk.naerplan.solver.analysis.Recommendation.Option;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleTexts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a seat is empty, in one sentence. */
record EmptySeatWords(Wording wording) {

    /** More reasons or names than this make a sentence that nobody reads. */
    private static final int NAMED = 3;

    String sentence(EmptySeat empty) {
        return switch (empty.reason()) {
            case NOBODY_ELIGIBLE -> nobody(empty.ineligible());
            case ALL_BLOCKED ->
                wording.say(
                        "empty.blocked",
                        wording.list(empty.blocked().stream()
                                .limit(NAMED)
                                .map(this::blocked)
                                .toList()));
            case SOMEBODY_FREE ->
                wording.say("empty.free", empty.free().getFirst().choice().name());
            case NO_TIME -> wording.say("empty.noTime");
        };
    }

    /** The obstacles that keep most people away, each with how many it keeps away, or with the only one's name. */
    private String nobody(List<Ineligible> ineligible) {
        if (ineligible.isEmpty()) {
            return wording.say("empty.nobodyEmployed");
        }
        var counts = new LinkedHashMap<String, Integer>();
        for (Ineligible somebody : ineligible) {
            for (Obstacle obstacle : somebody.obstacles()) {
                counts.merge(ObstacleWords.of(obstacle, wording), 1, Integer::sum);
            }
        }
        List<String> reasons = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(NAMED)
                .map(reason -> wording.say("empty.count", reason.getValue(), reason.getKey()))
                .toList();
        return wording.say("empty.nobody", wording.list(reasons));
    }

    private String blocked(Option<Employee> option) {
        List<String> rules = option.effect().worse(RuleLevel.HARD).stream()
                .map(effect -> RuleTexts.name(effect.rule(), wording.locale()))
                .toList();
        return wording.say("empty.blockedOne", option.choice().name(), wording.list(rules));
    }
}
