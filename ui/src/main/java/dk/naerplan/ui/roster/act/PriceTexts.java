package dk.naerplan.ui.roster.act;

import dk.naerplan.solver.analysis.Effect;
import dk.naerplan.solver.analysis.Finding;
import dk.naerplan.solver.analysis.RuleEffect;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.roster.board.Grade;
import dk.naerplan.ui.shell.Texts;
import java.util.Comparator;
import java.util.List;

/** Says what a change would cost, in one sentence or a few. */
final class PriceTexts {

    private static final Comparator<RuleEffect> DEAREST_FIRST = Comparator.comparing(
                    (RuleEffect effect) -> effect.rule().level())
            .thenComparing(Comparator.comparingLong(RuleEffect::difference).reversed());

    private final Texts texts;

    PriceTexts(Texts texts) {
        this.texts = texts;
    }

    /** The dearest that it costs, or that it costs nothing. */
    String of(Effect effect) {
        if (!effect.isRuleClean()) {
            return texts.of("move.breaks", first(broken(effect)));
        }
        List<String> worse = worse(effect);
        boolean better = Target.grade(effect.difference()) == Grade.GOOD;
        if (better || worse.isEmpty()) {
            return texts.of(effect.rules().isEmpty() ? "move.same" : "move.good");
        }
        return texts.of("move.price", first(worse));
    }

    /** Why it costs or breaks something, without saying that it does; empty when it fits well. */
    String reason(Effect effect) {
        if (!effect.isRuleClean()) {
            return first(broken(effect));
        }
        return Target.grade(effect.difference()) == Grade.GOOD ? "" : first(worse(effect));
    }

    /** A sentence for every rule that it breaks. */
    List<String> broken(Effect effect) {
        return effect.worse(RuleLevel.HARD).stream()
                .flatMap(rule -> rule.come().stream())
                .map(this::sentence)
                .toList();
    }

    private List<String> worse(Effect effect) {
        return effect.rules().stream()
                .filter(rule -> rule.difference() > 0 && !rule.come().isEmpty())
                .sorted(DEAREST_FIRST)
                .map(rule -> sentence(rule.come().getFirst()))
                .toList();
    }

    private String first(List<String> sentences) {
        return switch (sentences.size()) {
            case 0 -> "";
            case 1 -> sentences.getFirst();
            default -> texts.of("move.andMore", sentences.getFirst(), sentences.size() - 1);
        };
    }

    private String sentence(Finding finding) {
        return RuleTexts.sentence(finding.justification(), texts.locale());
    }
}
