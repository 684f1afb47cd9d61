package dk.naerplan.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A field for each pair of places, the darker the greater its number, which stands in it too. A field without a number is hatched.
 *
 * @param measure what the numbers are, with the unit
 * @param least number that is told from lower ones
 * @param greatest number that is told from greater ones
 */
public record HeatMap(
        String title, Axis columns, Axis rows, String measure, double least, double greatest, List<Cell> cells)
        implements Plot {

    /**
     * @param value empty where there is none; then the text says why
     * @param text stands in the field
     */
    public record Cell(int column, int row, OptionalDouble value, String text) {}

    public HeatMap {
        cells = List.copyOf(cells);
    }

    @Override
    public PlotKind kind() {
        return PlotKind.HEAT_MAP;
    }

    @Override
    public List<String> ids() {
        return List.of();
    }

    @Override
    public ChartTable table(ChartNumbers numbers) {
        var head = new ArrayList<String>();
        head.add(rows.name());
        head.addAll(columns.places());
        var lines = new ArrayList<List<String>>();
        for (int row = 0; row < rows.places().size(); row++) {
            var line = new ArrayList<String>();
            line.add(rows.places().get(row));
            for (int column = 0; column < columns.places().size(); column++) {
                line.add(text(row, column));
            }
            lines.add(line);
        }
        return new ChartTable(head, lines);
    }

    private String text(int row, int column) {
        return cells.stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .map(Cell::text)
                .findFirst()
                .orElse(ChartNumbers.NOTHING);
    }
}
