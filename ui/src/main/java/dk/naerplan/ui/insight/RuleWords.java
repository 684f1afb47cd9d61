package dk.naerplan.ui.insight;

import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleJustification;
import dk.naerplan.solver.rules.RuleTexts;
import java.util.Locale;

/** The words that the rules themselves bring. */
public final class RuleWords {

    private RuleWords() {}

    public static String name(RosterRule rule, Locale locale) {
        return RuleTexts.name(rule, locale);
    }

    static String sentence(RuleJustification justification, Locale locale) {
        return RuleTexts.sentence(justification, locale);
    }
}
