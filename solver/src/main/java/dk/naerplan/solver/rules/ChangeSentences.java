package dk.naerplan.solver.rules;

import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Writes what becomes another in one place of a rule when a roster changes, in one sentence without a full stop. Each rule has
 * its words for more and for less; what breaks a hard rule is told as the rule itself tells it.
 */
record ChangeSentences(RuleWords words) {

    /** @param before what the rule found there, and {@code after} what it finds then; at least one of them, of one rule */
    String of(Optional<RuleJustification> before, Optional<RuleJustification> after) {
        RuleJustification known = after.or(() -> before).orElseThrow();
        var change = new Change(before, after);
        return switch (known.rule().level()) {
            case HARD -> hard(known, change);
            case MEDIUM ->
                say(change, words.session(((CoverageJustification) known).seat().session()));
            case SOFT -> closeness(known, change);
        };
    }

    private String hard(RuleJustification known, Change change) {
        String fact = new RuleSentences(words).factOf(known);
        return change.isMore() ? fact : words.text("change.gone", fact);
    }

    private String closeness(RuleJustification known, Change change) {
        return switch (known) {
            case UnfamiliarContactJustification j -> contact(j, change);
            case ExtraFacesJustification j -> say(change, j.group().name(), faces(change.before), faces(change.after));
            case SplitLeadJustification j ->
                say(change, j.activity().name(), leads(change.before), leads(change.after));
            case PresenceJustification j ->
                say(
                        change,
                        j.area().name(),
                        words.minutes(change.size() / j.area().need()));
            default -> coordination(known, change);
        };
    }

    private String contact(UnfamiliarContactJustification j, Change change) {
        if (change.before.isEmpty() || change.after.isEmpty()) {
            return say(change, j.group().name(), j.employee().name(), j.familiarity());
        }
        var before = (UnfamiliarContactJustification) change.before.get();
        return words.text(
                change.key() + ".both",
                j.group().name(),
                before.employee().name(),
                before.familiarity(),
                j.employee().name(),
                j.familiarity());
    }

    private String coordination(RuleJustification known, Change change) {
        return switch (known) {
            case UnlinkedAreasJustification j ->
                say(change, j.link().first().name(), j.link().second().name());
            case UnrepresentedAreaJustification j ->
                say(change, words.session(j.session()), j.area().name());
            case OverviewJustification j -> say(change, words.weekday(j.target().day()), size(change));
            case SingleHandedJustification j ->
                say(change, j.area().name(), j.employee().name());
            default -> ofEmployee(known, change);
        };
    }

    private String ofEmployee(RuleJustification known, Change change) {
        return switch (known) {
            case TravelJustification j -> say(change, j.employee().name(), words.weekday(j.day()), size(change));
            case FairnessJustification j ->
                say(change, j.employee().name(), words.minutes(Math.abs(beyond(change.after) - beyond(change.before))));
            case EveningFairnessJustification j -> say(change, j.employee().name(), j.evenings(), j.share());
            case WishesJustification j -> wish(j, change);
            case DeskHoppingJustification j ->
                say(change, j.employee().name(), offices(change.before), offices(change.after));
            case StabilityJustification j -> say(change, new RuleSentences(words).factOf(j));
            default -> throw new IllegalStateException("There is no sentence for a change of (%s).".formatted(known));
        };
    }

    private String wish(WishesJustification j, Change change) {
        return j.seat()
                .map(seat ->
                        words.text(change.key() + ".undesired", j.employee().name(), words.session(seat.session())))
                .orElseGet(() -> words.text(
                        change.key() + ".desired",
                        j.employee().name(),
                        words.interval(j.wished().orElseThrow())));
    }

    private String say(Change change, Object... arguments) {
        return words.text(change.key(), arguments);
    }

    private String size(Change change) {
        return words.minutes(change.size());
    }

    private static long faces(Optional<RuleJustification> found) {
        return count(found, j -> ((ExtraFacesJustification) j).employees().size(), 1);
    }

    private static long leads(Optional<RuleJustification> found) {
        return count(found, j -> ((SplitLeadJustification) j).employees().size(), 1);
    }

    private static long offices(Optional<RuleJustification> found) {
        return count(found, j -> ((DeskHoppingJustification) j).offices().size(), 1);
    }

    private static long beyond(Optional<RuleJustification> found) {
        return count(found, j -> ((FairnessJustification) j).minutes() - ((FairnessJustification) j).share(), 0);
    }

    private static long count(Optional<RuleJustification> found, ToLongFunction<RuleJustification> count, long none) {
        return found.map(count::applyAsLong).orElse(none);
    }

    private record Change(Optional<RuleJustification> before, Optional<RuleJustification> after) {

        private long rise() {
            return count(after, RuleJustification::measure, 0) - count(before, RuleJustification::measure, 0);
        }

        boolean isMore() {
            return rise() > 0;
        }

        long size() {
            return Math.abs(rise());
        }

        String key() {
            return "rule." + after.or(() -> before).orElseThrow().rule().id() + (isMore() ? ".more" : ".less");
        }
    }
}
