package dk.naerplan.ui.insight;

import dk.naerplan.solver.analysis.AnalysisTexts;
import dk.naerplan.solver.analysis.Effect;
import dk.naerplan.solver.analysis.Ineligible;
import dk.naerplan.solver.analysis.Recommendation;
import dk.naerplan.solver.analysis.Recommendation.Option;
import dk.naerplan.solver.analysis.RuleEffect;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.Comparator;
import java.util.List;

/**
 * Who can take a seat.
 *
 * @param ranked best first
 * @param unable a sentence for everybody who can not take it
 */
public record Candidates(List<Candidate> ranked, List<String> unable) {

    private static final int MOST_REASONS = 3;

    public Candidates {
        ranked = List.copyOf(ranked);
        unable = List.copyOf(unable);
    }

    public static Candidates of(Roster roster, Assignment seat, Texts texts) {
        var analysis = AnalysisTexts.in(texts.locale());
        return new Candidates(
                Recommendation.forSeat(roster, seat).options().stream()
                        .map(option -> candidate(option, seat, texts))
                        .toList(),
                Ineligible.forSeat(roster, seat).stream()
                        .map(analysis::sentence)
                        .toList());
    }

    private static Candidate candidate(Option<Employee> option, Assignment seat, Texts texts) {
        String name = option.choice().name();
        Effect effect = option.effect();
        if (option.choice().equals(seat.getEmployee())) {
            return new Candidate(name, texts.of("candidate.has"), Candidate.Standing.HAS_IT, List.of());
        }
        if (!effect.isRuleClean()) {
            return new Candidate(
                    name, texts.of("candidate.breaks"), Candidate.Standing.BREAKS_A_RULE, broken(effect, texts));
        }
        String points = texts.of("candidate.points", points(effect.difference().softScore(), texts));
        return new Candidate(name, points, Candidate.Standing.POSSIBLE, reasons(effect, texts));
    }

    private static List<String> broken(Effect effect, Texts texts) {
        return effect.worse(RuleLevel.HARD).stream()
                .flatMap(rule -> rule.come().stream())
                .map(finding -> RuleTexts.sentence(finding.justification(), texts.locale()))
                .limit(MOST_REASONS)
                .toList();
    }

    private static List<String> reasons(Effect effect, Texts texts) {
        return effect.rules().stream()
                .filter(rule -> rule.rule().level() == RuleLevel.SOFT && rule.difference() != 0)
                .sorted(Comparator.comparingLong((RuleEffect rule) -> -Math.abs(rule.difference())))
                .limit(MOST_REASONS)
                .map(rule -> RuleTexts.name(rule.rule(), texts.locale()) + " " + points(-rule.difference(), texts))
                .toList();
    }

    private static String points(long difference, Texts texts) {
        String change = new WeekTexts(texts).change(difference);
        return change.isEmpty() ? "0" : change;
    }
}
