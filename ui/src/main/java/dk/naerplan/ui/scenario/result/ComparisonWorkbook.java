package dk.naerplan.ui.scenario.result;

import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.scenario.trial.Figure;
import dk.naerplan.solver.scenario.trial.Memo;
import dk.naerplan.solver.scenario.trial.Remark;
import dk.naerplan.solver.scenario.trial.Spread;
import dk.naerplan.solver.scenario.trial.Trial;
import dk.naerplan.ui.export.WorkbookCells;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A comparison as an Excel workbook: the figures, the memo, and each scenario's areas and employees. */
final class ComparisonWorkbook {

    private static final int NAME_WIDTH = 32 * 256;
    private static final int WIDTH = 18 * 256;
    private static final int SENTENCE_WIDTH = 90 * 256;

    private final Compared compared;
    private final ScenarioTexts words;
    private final WorkbookCells cells;

    private ComparisonWorkbook(Compared compared, ScenarioTexts words, WorkbookCells cells) {
        this.compared = compared;
        this.words = words;
        this.cells = cells;
    }

    static byte[] of(Compared compared, ScenarioTexts words) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var writer = new ComparisonWorkbook(compared, words, new WorkbookCells(book));
            writer.figures(book.createSheet(words.texts().of("result.sheet.figures")));
            writer.memo(book.createSheet(words.texts().of("result.sheet.memo")));
            var areas = new AreaLines(words);
            writer.lines(book.createSheet(words.texts().of("result.sheet.areas")), areas.columns(), areas::of);
            var employees = new EmployeeLines(words);
            writer.lines(
                    book.createSheet(words.texts().of("result.sheet.employees")), employees.columns(), employees::of);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void figures(Sheet sheet) {
        head(sheet, List.of(words.texts().of("result.sheet.figures.columns").split("\\|")));
        int line = 1;
        for (Trial trial : compared.trials()) {
            for (Figure figure : words.figures()) {
                Spread spread = trial.of(figure);
                Row row = sheet.createRow(line++);
                cells.text(row, 0, compared.name(trial));
                cells.text(row, 1, words.figure(figure));
                cells.number(row, 2, spread.median());
                cells.number(row, 3, spread.least());
                cells.number(row, 4, spread.greatest());
                cells.text(row, 5, mark(trial, figure));
            }
        }
    }

    private String mark(Trial trial, Figure figure) {
        if (compared.comparison().best(figure).contains(trial.variant())) {
            return words.texts().of("scenario.best");
        }
        return compared.comparison().worst(figure).contains(trial.variant())
                ? words.texts().of("scenario.worst")
                : "";
    }

    private void memo(Sheet sheet) {
        head(sheet, List.of(words.texts().of("result.sheet.memo.columns").split("\\|")));
        sheet.setColumnWidth(1, SENTENCE_WIDTH);
        if (compared.trials().isEmpty()) {
            return;
        }
        int line = 1;
        for (Remark remark :
                Memo.of(compared.comparison(), compared.trials().getFirst()).remarks()) {
            Row row = sheet.createRow(line++);
            cells.text(row, 0, compared.names().getOrDefault(remark.variant(), remark.variant()));
            cells.text(row, 1, words.wholeSentence(remark));
            cells.number(row, 2, remark.from());
            cells.number(row, 3, remark.to());
        }
    }

    private void lines(Sheet sheet, List<String> columns, Function<Roster, SequencedMap<String, Line>> of) {
        Row head = sheet.createRow(0);
        cells.head(head, 0, words.texts().of("scenario.column"));
        for (int column = 0; column < columns.size(); column++) {
            cells.head(head, column + 1, columns.get(column));
        }
        widths(sheet, columns.size() + 1);
        int line = 1;
        for (Trial trial : compared.trials()) {
            for (Line each : of.apply(trial.median().result().roster()).values()) {
                Row row = sheet.createRow(line++);
                cells.text(row, 0, compared.name(trial));
                cells.text(row, 1, each.name());
                for (int column = 0; column < each.values().size(); column++) {
                    cells.text(row, column + 2, each.values().get(column));
                }
            }
        }
    }

    private void head(Sheet sheet, List<String> columns) {
        Row head = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            cells.head(head, column, columns.get(column));
        }
        widths(sheet, columns.size());
    }

    private static void widths(Sheet sheet, int columns) {
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, column < 2 ? NAME_WIDTH : WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }
}
