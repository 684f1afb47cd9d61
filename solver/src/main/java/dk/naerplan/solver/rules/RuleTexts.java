package dk.naerplan.solver.rules;

import dk.naerplan.solver.domain.UnmetDemand;
import java.util.Locale;
import java.util.Optional;

/** What the rules are called and what they say, in Danish and English; English for every language but Danish. */
public final class RuleTexts {

    private RuleTexts() {}

    /** A short name, for lists and headings. */
    public static String name(RosterRule rule, Locale locale) {
        return RuleWords.in(locale).text("rule." + rule.id() + ".name");
    }

    /** What the rule wants, in one sentence. */
    public static String description(RosterRule rule, Locale locale) {
        return RuleWords.in(locale).text("rule." + rule.id() + ".description");
    }

    /** Who or what, when, how much, and what would cure it, in one sentence. */
    public static String sentence(RuleJustification justification, Locale locale) {
        return new RuleSentences(RuleWords.in(locale)).of(justification);
    }

    /** What of a seat's demand an employee does not hold, as the end of a sentence about the employee. */
    public static String unmet(UnmetDemand demand, Locale locale) {
        return RuleWords.in(locale).unmet(demand);
    }

    /**
     * What becomes another in one place of a rule, in one sentence without a full stop, for example {@code Amina is 24 min
     * longer on the way on Tuesday}.
     *
     * @param before what the rule found there, and {@code after} what it finds then; at least one of them
     */
    public static String change(Optional<RuleJustification> before, Optional<RuleJustification> after, Locale locale) {
        return new ChangeSentences(RuleWords.in(locale)).of(before, after);
    }
}
