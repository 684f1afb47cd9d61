package dk.naerplan.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.shell.Texts;
import dk.naerplan.ui.testing.EveryState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterWorkbookTest {

    private static final String HOSTILE = """
            {"schemaVersion": 1, "week": "2026-W48",
             "employees": [{"id": "anna", "name": "%s"}],
             "activities": [{"id": "moede", "name": "%s", "sessions": [{"at": ["tue 13:00"]}]}],
             "roster": {"sessions": {"moede-1": {"seats": {"1": {"employee": "anna"}}}}}}
            """;

    @Test
    void everySeatIsALineAlsoThoseThatNobodyIsOn() throws Exception {
        Roster roster = EveryState.roster();
        try (XSSFWorkbook book = workbook(roster)) {
            Sheet seats = book.getSheetAt(0);

            assertThat(seats.getSheetName()).isEqualTo("Pladser");
            assertThat(seats.getLastRowNum()).isEqualTo(roster.getAssignments().size());
            assertThat(column(seats, 9)).contains("(ubemandet)", "Amina");
        }
    }

    @Test
    void daysAndTimesAreDatesAndTimesToCountWith() throws Exception {
        try (XSSFWorkbook book = workbook(read("Anna", "Møde"))) {
            Row line = book.getSheetAt(0).getRow(1);

            assertThat(line.getCell(0).getStringCellValue()).isEqualTo("tirsdag");
            assertThat(line.getCell(1).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 24, 0, 0));
            assertThat(line.getCell(2).getLocalDateTimeCellValue().toLocalTime())
                    .hasToString("13:00");
        }
    }

    @Test
    void employeesHaveALineEachWithTheirDays() throws Exception {
        try (XSSFWorkbook book = workbook(read("Anna", "Møde"))) {
            Row line = book.getSheetAt(1).getRow(1);

            assertThat(line.getCell(0).getStringCellValue()).isEqualTo("Anna");
            assertThat(line.getCell(1).getNumericCellValue()).isPositive();
            assertThat(line.getCell(2).getStringCellValue()).isEmpty();
            assertThat(line.getCell(3).getStringCellValue())
                    .startsWith("13:00–")
                    .endsWith(" Møde");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(A1)", "+1+1", "-1", "@SUM(A1)", "|calc", "%0A=1"})
    void textThatLooksLikeAFormulaStaysAText(String text) throws Exception {
        try (XSSFWorkbook book = workbook(read(text, text))) {
            List<Cell> cells = List.of(
                    book.getSheetAt(0).getRow(1).getCell(4),
                    book.getSheetAt(0).getRow(1).getCell(9),
                    book.getSheetAt(1).getRow(1).getCell(0));

            assertThat(cells).allSatisfy(cell -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(text);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            });
        }
    }

    @Test
    void ordinaryTextIsNotMarked() {
        assertThat(WorkbookCells.isDangerous("Møde")).isFalse();
        assertThat(WorkbookCells.isDangerous("")).isFalse();
    }

    private static XSSFWorkbook workbook(Roster roster) throws IOException {
        byte[] bytes = RosterWorkbook.of(roster, Texts.in(Languages.DANISH));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static Roster read(String employee, String activity) throws IOException {
        byte[] json = HOSTILE.formatted(employee, activity).getBytes(StandardCharsets.UTF_8);
        return RosterMapper.toRoster(
                new DataSetReader().read(new ByteArrayInputStream(json)).orThrow());
    }

    private static List<String> column(Sheet sheet, int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row.getCell(column).getStringCellValue())
                .toList();
    }
}
