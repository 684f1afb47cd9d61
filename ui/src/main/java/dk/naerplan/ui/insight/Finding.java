package dk.naerplan.ui.insight;

import dk.naerplan.solver.rules.Concerns;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleJustification;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.shell.Texts;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One place in a roster where a rule costs something. A large roster has thousands, so each says only what it is asked for. */
public final class Finding {

    /** Broken rules first, then by what they cost. */
    public static final Comparator<Finding> WORST_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.rule().level())
            .thenComparing(Finding::cost, Comparator.reverseOrder());

    private final RuleJustification justification;
    private final long cost;
    private final Locale locale;
    private @Nullable Concerns concerns;

    Finding(RuleJustification justification, long cost, Locale locale) {
        this.justification = justification;
        this.cost = cost;
        this.locale = locale;
    }

    /** The same in other words. */
    Finding in(Texts texts) {
        return new Finding(justification, cost, texts.locale());
    }

    public RosterRule rule() {
        return justification.rule();
    }

    /** In the unit of docs/model.md. */
    public long measure() {
        return justification.measure();
    }

    /** Measure times weight. */
    public long cost() {
        return cost;
    }

    /** Who, what, when, by how much and what would cure it. */
    public String sentence() {
        return RuleTexts.sentence(justification, locale);
    }

    /** Ids. */
    public Set<String> employees() {
        return concerns().employees();
    }

    /** Ids. */
    public Set<String> seats() {
        return concerns().seats();
    }

    /** From 0 (Monday) to 6 (Sunday). */
    public Set<Integer> days() {
        return concerns().days();
    }

    /** Whether the roster must not be used like this. */
    public boolean isBroken() {
        return rule().level() == RuleLevel.HARD && cost > 0;
    }

    public boolean concernsSeat(String seat) {
        return seats().contains(seat);
    }

    private Concerns concerns() {
        Concerns known = concerns;
        if (known == null) {
            known = justification.concerns();
            concerns = known;
        }
        return known;
    }
}
