package dk.naerplan.ui.roster.balance;

import dk.naerplan.solver.rules.Pole;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.insight.DrawnTable;
import dk.naerplan.ui.insight.FigureTable;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import dk.naerplan.ui.store.Figures;
import java.util.List;

/** Draws what a plan comes to by one balance and by another. */
final class BalanceTables {

    private final Texts texts;
    private final WeekTexts week;

    BalanceTables(Texts texts) {
        this.texts = texts;
        this.week = new WeekTexts(texts);
    }

    /** The poles and the whole. */
    DrawnTable sums(BalanceTrial trial, int saved) {
        return table(
                "balance.try.cost",
                saved,
                trial.balance(),
                List.of(
                        row(texts.of("balance.closeness"), trial.of(Pole.CLOSENESS)),
                        row(texts.of("balance.coordination"), trial.of(Pole.COORDINATION)),
                        row(texts.of("balance.try.whole"), trial.whole())));
    }

    DrawnTable rules(BalanceTrial trial, int saved) {
        return table(
                "balance.try.rule",
                saved,
                trial.balance(),
                trial.rules().stream()
                        .map(rule -> row(RuleTexts.name(rule.rule(), texts.locale()), rule.cost()))
                        .toList());
    }

    private List<String> row(String name, BalanceTrial.Cost cost) {
        return List.of(name, week.number(cost.now()), week.number(cost.then()));
    }

    /** Key figures, which mean the same by either balance. */
    DrawnTable figures(BalanceLook.Found found, int balance) {
        Figures now = found.now();
        Figures then = found.then();
        return new DrawnTable(new FigureTable(
                List.of(
                        texts.of("balance.try.figure"),
                        texts.of("balance.try.present"),
                        texts.of("balance.try.after", balance)),
                List.of(
                        figure("COVERAGE", percent(now.coverage()), percent(then.coverage())),
                        figure("CLOSENESS", week.percent(now.closeness()), week.percent(then.closeness())),
                        figure("COORDINATION", week.percent(now.coordination()), week.percent(then.coordination())),
                        List.of(
                                texts.of("balance.try.travel"),
                                texts.of("amount.hours", week.hours(now.travelMinutes())),
                                texts.of("amount.hours", week.hours(then.travelMinutes()))),
                        List.of(texts.of("balance.try.clean"), clean(now), clean(then)))));
    }

    private List<String> figure(String name, String now, String then) {
        return List.of(texts.of("figure.short." + name), now, then);
    }

    private String percent(double value) {
        return texts.of("amount.percent", week.percent(value));
    }

    private String clean(Figures figures) {
        return texts.of(figures.isRuleClean() ? "balance.try.kept" : "balance.try.broken");
    }

    private DrawnTable table(String what, int saved, int balance, List<List<String>> rows) {
        return new DrawnTable(new FigureTable(
                List.of(texts.of(what), texts.of("balance.try.now", saved), texts.of("balance.try.then", balance)),
                rows));
    }
}
