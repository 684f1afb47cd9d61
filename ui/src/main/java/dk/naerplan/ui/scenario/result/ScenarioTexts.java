package dk.naerplan.ui.scenario.result;

import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.scenario.PlacementPolicy.AsGiven;
import dk.naerplan.solver.scenario.PlacementPolicy.Central;
import dk.naerplan.solver.scenario.PlacementPolicy.Combined;
import dk.naerplan.solver.scenario.PlacementPolicy.Local;
import dk.naerplan.solver.scenario.PlacementPolicy.Optimised;
import dk.naerplan.solver.scenario.PlacementPolicy.Outposted;
import dk.naerplan.solver.scenario.PlacementPolicy.Within;
import dk.naerplan.solver.scenario.trial.Comparison.Verdict;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Remark;
import dk.naerplan.ui.insight.KeyFigure;
import dk.naerplan.ui.shell.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of comparisons. */
public record ScenarioTexts(Texts texts) {

    private static final Map<Figure, KeyFigure> FIGURES = new EnumMap<>(Map.of(
            Figure.BROKEN_RULES,
            KeyFigure.BROKEN_RULES,
            Figure.COVERAGE,
            KeyFigure.COVERAGE,
            Figure.CLOSENESS,
            KeyFigure.CLOSENESS,
            Figure.COORDINATION,
            KeyFigure.COORDINATION,
            Figure.PRESENCE,
            KeyFigure.PRESENCE,
            Figure.FACES,
            KeyFigure.FACES,
            Figure.RESPONSE,
            KeyFigure.RESPONSE,
            Figure.TRAVEL,
            KeyFigure.TRAVEL,
            Figure.LOCAL,
            KeyFigure.PLACEMENT));

    /** @param text of a placement policy */
    public String policy(String text) {
        return policy(PlacementPolicy.parse(text));
    }

    private String policy(PlacementPolicy policy) {
        return switch (policy) {
            case AsGiven ignored -> texts.of("scenario.policy.asGiven");
            case Local ignored -> texts.of("scenario.policy.local");
            case Central ignored -> texts.of("scenario.policy.central");
            case Combined ignored -> texts.of("scenario.policy.combined");
            case Outposted outposted -> texts.of("scenario.policy.outposted", outposted.days());
            case Optimised ignored -> texts.of("scenario.policy.optimised");
            case Within within ->
                texts.of("scenario.policy.within", policy(within.policy()), String.join(", ", within.areas()));
        };
    }

    public String figure(Figure figure) {
        return texts.of("scenario.figure." + figure.id());
    }

    public String value(double value) {
        return texts.of("scenario.value", value);
    }

    /** The remark with its figures; of no difference only the figure's name. */
    String sentence(Remark remark) {
        return remark.verdict() == Verdict.NO_DIFFERENCE
                ? texts.of("scenario.name." + remark.figure().id())
                : texts.of(
                        "scenario.memo." + remark.figure().id() + "." + remark.verdict(),
                        remark.to(),
                        remark.from(),
                        Math.abs(remark.to() - remark.from()),
                        100 - remark.to());
    }

    /** The remark as a sentence also when there is no difference. */
    String wholeSentence(Remark remark) {
        return remark.verdict() == Verdict.NO_DIFFERENCE
                ? texts.of("scenario.memo.alike", sentence(remark))
                : sentence(remark);
    }

    /** The figures that have a name of their own, in their order. */
    List<Figure> figures() {
        return FIGURES.keySet().stream().toList();
    }

    /** The figure of a single roster that this is the same as. */
    KeyFigure keyFigure(Figure figure) {
        return FIGURES.getOrDefault(figure, KeyFigure.COST);
    }
}
