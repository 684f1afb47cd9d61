package dk.naerplan.ui.roster.bench;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.naerplan.solver.analysis.Kpis;
import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.insight.KeyFigure;
import dk.naerplan.ui.insight.KeyFigures;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The values of the figure strip at one moment, as far as they are known then. */
public record Glance(Map<KeyFigure, Value> values) {

    public Glance {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /**
     * One figure.
     *
     * @param amount what is compared with another moment, in whole units as shown
     */
    public record Value(String text, long amount, boolean isBad) {

        static final Value UNKNOWN = new Value(KeyFigures.UNKNOWN, 0, false);

        boolean isKnown() {
            return !text.equals(KeyFigures.UNKNOWN);
        }
    }

    public static Glance of(Judgement judgement, Texts texts) {
        var values = new EnumMap<KeyFigure, Value>(KeyFigure.class);
        values.putAll(of(judgement.audit().kpis(), judgement.audit().score(), texts).values);
        long broken = judgement.broken().count();
        values.put(KeyFigure.BROKEN_RULES, new Value(String.valueOf(broken), broken, broken > 0));
        return new Glance(values);
    }

    /** What a search tells of the best roster so far: all but the number of broken rules. */
    public static Glance of(Kpis kpis, HardMediumSoftLongScore score, Texts texts) {
        var figures = new KeyFigures(kpis, texts);
        long cost = -score.softScore();
        return new Glance(Map.of(
                KeyFigure.COVERAGE,
                value(figures.coverage(), kpis.coverage().total().percent()),
                KeyFigure.CLOSENESS,
                value(figures.closeness(), kpis.closeness().percent()),
                KeyFigure.COORDINATION,
                value(figures.coordination(), kpis.coordination().index()),
                KeyFigure.COST,
                new Value(new WeekTexts(texts).number(cost), cost, false)));
    }

    private static Value value(String text, double amount) {
        return new Value(text, Math.round(amount), false);
    }
}
