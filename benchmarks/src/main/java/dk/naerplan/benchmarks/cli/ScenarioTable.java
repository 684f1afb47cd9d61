package dk.naerplan.benchmarks.cli;

import dk.naerplan.solver.scenario.trial.Comparison;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Spread;
import dk.naerplan.solver.scenario.trial.Trial;
import java.util.ArrayList;
import java.util.List;

/** A line for each scenario, a column for each figure: median, ends, and a mark at the best and the worst. */
final class ScenarioTable {

    private static final List<Figure> COLUMNS = List.of(
            Figure.BROKEN_RULES,
            Figure.COVERAGE,
            Figure.CLOSENESS,
            Figure.COORDINATION,
            Figure.PRESENCE,
            Figure.FACES,
            Figure.RESPONSE,
            Figure.TRAVEL,
            Figure.LOCAL,
            Figure.COST);

    private final Comparison comparison;
    private final CliTexts texts;

    ScenarioTable(Comparison comparison, CliTexts texts) {
        this.comparison = comparison;
        this.texts = texts;
    }

    List<String> lines() {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add(texts.text("scenario.column"));
        COLUMNS.forEach(figure -> head.add(texts.text("figure." + figure.id())));
        rows.add(head);
        for (Trial trial : comparison.trials()) {
            var row = new ArrayList<String>();
            row.add(trial.variant());
            COLUMNS.forEach(figure -> row.add(cell(trial, figure)));
            rows.add(row);
        }
        return rows.stream().map(row -> padded(row, rows)).toList();
    }

    private String cell(Trial trial, Figure figure) {
        Spread spread = trial.of(figure);
        String key = figure == Figure.COST ? "scenario.cell.whole" : "scenario.cell";
        String mark = comparison.best(figure).contains(trial.variant())
                ? "+"
                : comparison.worst(figure).contains(trial.variant()) ? "-" : " ";
        return texts.text(key, spread.median(), spread.least(), spread.greatest()) + mark;
    }

    private static String padded(List<String> row, List<List<String>> rows) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            int place = column;
            int width = rows.stream()
                    .mapToInt(each -> each.get(place).length())
                    .max()
                    .orElse(0);
            String gap = " ".repeat(width - row.get(column).length());
            line.append(column == 0 ? row.get(column) + gap : "  " + gap + row.get(column));
        }
        return line.toString().stripTrailing();
    }
}
