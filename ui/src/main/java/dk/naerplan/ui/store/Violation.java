package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.LocalText;
import dk.naerplan.solver.analysis.Explanation;
import dk.naerplan.solver.analysis.Finding;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.Concerns;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleTexts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that must not be broken, and is, in one place of a roster. Two are equal when they would be accepted in the same
 * words.
 *
 * @param what ids of whom and what it is about
 * @param cost what it takes from the hard level of the score, above 0
 * @param sentence who, what, when and by how much
 */
public record Violation(RosterRule rule, String what, long cost, LocalText sentence) {

    private static final Locale DANISH = Locale.of("da");

    /** All that the roster has, the most costly first. */
    static List<Violation> in(Roster roster) {
        return Explanation.of(roster).onLevel(RuleLevel.HARD).findings().stream()
                .map(Violation::of)
                .distinct()
                .toList();
    }

    private static Violation of(Finding finding) {
        var justification = finding.justification();
        var sentence = new LocalText(
                RuleTexts.sentence(justification, DANISH), RuleTexts.sentence(justification, Locale.ENGLISH));
        return new Violation(finding.rule(), about(justification.concerns()), finding.cost(), sentence);
    }

    private static String about(Concerns concerns) {
        return Stream.of(
                        list("employees", concerns.employees()),
                        list("seats", concerns.seats()),
                        list("sessions", concerns.sessions()),
                        list("days", concerns.days()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String list(String name, Collection<?> values) {
        return values.isEmpty()
                ? ""
                : values.stream().map(String::valueOf).collect(Collectors.joining(",", name + "=", ""));
    }
}
