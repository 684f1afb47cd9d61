package dk.naerplan.ui.insight;

import dk.naerplan.solver.analysis.RuleMeasure;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import dk.naerplan.solver.rules.RuleTexts;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the rules take from the score, as tables. */
final class RuleTables {

    private final Judgement judgement;
    private final Texts texts;
    private final WeekTexts week;

    RuleTables(Judgement judgement, Texts texts) {
        this.judgement = judgement;
        this.texts = texts;
        this.week = new WeekTexts(texts);
    }

    FigureTable broken() {
        return table(
                "broken",
                rules().filter(entry -> entry.getKey().level() == RuleLevel.HARD)
                        .map(entry -> List.of(
                                RuleTexts.name(entry.getKey(), texts.locale()),
                                week.number(entry.getValue().matches())))
                        .toList());
    }

    FigureTable costs() {
        return table(
                "costs",
                rules().filter(entry -> entry.getValue().isBroken())
                        .sorted(Comparator.comparing(entry -> -entry.getValue().cost()))
                        .map(entry -> costs(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private List<String> costs(RosterRule rule, RuleMeasure measure) {
        return List.of(
                RuleTexts.name(rule, texts.locale()),
                texts.name(rule.level()),
                week.number(measure.measure()),
                week.number(measure.weight()),
                week.number(measure.cost()));
    }

    FigureTable travel() {
        return table(
                "travel",
                judgement.roster().getEmployees().stream()
                        .map(employee -> List.of(employee.name(), week.hours(travelOf(employee))))
                        .toList());
    }

    private long travelOf(Employee employee) {
        return judgement.findings().stream()
                .filter(finding -> finding.rule() == RosterRule.TRAVEL
                        && finding.employees().contains(employee.id()))
                .mapToLong(Finding::measure)
                .sum();
    }

    private Stream<Map.Entry<RosterRule, RuleMeasure>> rules() {
        return judgement.audit().rules().entrySet().stream();
    }

    private FigureTable table(String name, List<List<String>> rows) {
        return new FigureTable(List.of(texts.of("figure.columns." + name).split("\\|")), rows);
    }
}
