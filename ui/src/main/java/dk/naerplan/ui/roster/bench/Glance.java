package dk.naerplan.ui.roster.bench;

import dk.naerplan.ui.insight.Judgement;
import dk.naerplan.ui.insight.KeyFigure;
import dk.naerplan.ui.insight.KeyFigures;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.Figures;
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
        var audit = judgement.audit();
        var kpis = audit.kpis();
        var figures = new KeyFigures(kpis, texts);
        return new Glance(Map.of(
                KeyFigure.COVERAGE,
                value(figures.coverage(), kpis.coverage().total().percent()),
                KeyFigure.CLOSENESS,
                value(figures.closeness(), kpis.closeness().percent()),
                KeyFigure.COORDINATION,
                value(figures.coordination(), kpis.coordination().index()),
                KeyFigure.COST,
                cost(audit.score().softScore(), texts),
                KeyFigure.BROKEN_RULES,
                judgement.isComplete() ? broken(judgement.broken().count()) : Value.UNKNOWN));
    }

    private static Value broken(long count) {
        return new Value(String.valueOf(count), count, count > 0);
    }

    /** What a search tells of the best roster so far: all but the number of broken rules. */
    public static Glance of(Figures figures, Texts texts) {
        var week = new WeekTexts(texts);
        return new Glance(Map.of(
                KeyFigure.COVERAGE,
                value(texts.of("amount.percent", week.percent(figures.coverage())), figures.coverage()),
                KeyFigure.CLOSENESS,
                value(week.percent(figures.closeness()), figures.closeness()),
                KeyFigure.COORDINATION,
                value(week.percent(figures.coordination()), figures.coordination()),
                KeyFigure.COST,
                cost(figures.score().softScore(), texts)));
    }

    private static Value cost(long softScore, Texts texts) {
        return new Value(new WeekTexts(texts).number(-softScore), -softScore, false);
    }

    private static Value value(String text, double amount) {
        return new Value(text, Math.round(amount), false);
    }
}
