package dk.naerplan.ui.scenario.result;

import dk.naerplan.solver.analysis.Readiness;
import dk.naerplan.solver.analysis.Readiness.HalfDay;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.ui.chart.Axis;
import dk.naerplan.ui.chart.HeatMap;
import dk.naerplan.ui.chart.HeatMap.Cell;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.shell.WeekTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The response readiness of a week as a picture: areas by half-days; of several competencies the slowest. */
final class ResponseMap {

    private static final int HALVES = HalfDay.values().length;

    private final Texts texts;
    private final WeekTexts week;

    ResponseMap(Texts texts) {
        this.texts = texts;
        this.week = new WeekTexts(texts);
    }

    HeatMap of(String scenario, List<Readiness> response) {
        List<Area> areas = response.stream().map(Readiness::area).distinct().toList();
        int days = 1 + response.stream().mapToInt(Readiness::day).max().orElse(0);
        var cells = new ArrayList<Cell>();
        for (int row = 0; row < areas.size(); row++) {
            for (int column = 0; column < days * HALVES; column++) {
                cells.add(cell(column, row, answers(response, areas.get(row), column)));
            }
        }
        return new HeatMap(
                title(scenario, cells),
                Axis.ofPlaces(texts.of("result.response.time"), times(days)),
                Axis.ofPlaces(
                        texts.of("result.area"), areas.stream().map(Area::name).toList()),
                texts.of("result.response.unit"),
                0,
                HalfDay.MINUTES,
                cells);
    }

    private static List<Readiness> answers(List<Readiness> response, Area area, int column) {
        return response.stream()
                .filter(answer -> answer.area().equals(area)
                        && answer.day() * HALVES + answer.half().ordinal() == column)
                .toList();
    }

    private Cell cell(int column, int row, List<Readiness> answers) {
        if (answers.stream().anyMatch(answer -> answer.minutes().isEmpty())) {
            return new Cell(column, row, OptionalDouble.empty(), texts.of("result.response.nobody"));
        }
        int slowest = answers.stream()
                .mapToInt(answer -> answer.minutes().orElseThrow())
                .max()
                .orElse(0);
        return new Cell(column, row, OptionalDouble.of(slowest), String.valueOf(slowest));
    }

    private List<String> times(int days) {
        var times = new ArrayList<String>();
        for (int day = 0; day < days; day++) {
            for (HalfDay half : HalfDay.values()) {
                times.add(texts.of("result.response." + half.name(), week.shortDay(day)));
            }
        }
        return times;
    }

    private String title(String scenario, List<Cell> cells) {
        long nobody = cells.stream().filter(cell -> cell.value().isEmpty()).count();
        if (nobody > 0) {
            return texts.of("result.response.gaps", scenario, nobody, cells.size());
        }
        double slowest =
                cells.stream().mapToDouble(cell -> cell.value().orElse(0)).max().orElse(0);
        return texts.of("result.response.always", scenario, Math.round(slowest));
    }
}
