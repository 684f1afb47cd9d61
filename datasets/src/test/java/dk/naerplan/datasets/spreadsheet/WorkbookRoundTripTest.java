package dk.naerplan.datasets.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.io.BundledDataSets;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookRoundTripTest {

    private static final DataSet SMALL = Documents.of(
            "'competencies': [{ 'id': 'homework', 'name': 'Lektiehjælp' }]",
            "'areas': [{ 'id': 'north', 'name': 'Nordparken' }]",
            "'employees': [{ 'id': 'amina', 'name': 'Amina', 'competencies': { 'homework': 2 } }]",
            "'activities': [{ 'id': 'cafe', 'name': 'Café', 'area': 'north', 'seats': [{}],"
                    + " 'sessions': [{ 'windows': ['tue 13:00-16:00'] }] }]");

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledDataSetComesBackAsItWas(String name) {
        DataSet document = BundledDataSets.load(name);
        DataSet facts = document.inWeek(document.week(), document.employees(), document.activities(), List.of());

        WorkbookResult read = Workbooks.read(Workbooks.of(document), Optional.of(document));

        assertThat(read.errors()).isEmpty();
        assertThat(read.document()).contains(facts);
    }

    @Test
    void workbookAloneMakesADocument() {
        assertThat(Workbooks.read(Workbooks.of(SMALL), Optional.empty()).document())
                .contains(SMALL);
    }

    @Test
    void peopleReadNamesAndDaysInTheirLanguage() throws IOException {
        try (var workbook = Workbooks.open(Workbooks.of(SMALL))) {
            assertThat(row(workbook.getSheet("employees").getRow(1)))
                    .contains("Amina", "Lektiehjælp: 2", "man-fre 08:00-16:00");
            assertThat(row(workbook.getSheet("activities.sessions").getRow(1))).contains("Café", "tir 13:00-16:00");
        }
    }

    @Test
    void rowThatOnlyHasANameGetsAnIdAndCanBeNamed() {
        byte[] file = Workbooks.changed(Workbooks.of(SMALL), workbook -> {
            Workbooks.cell(workbook, "areas", "B3").setCellValue("Ny Østergård");
            Workbooks.cell(workbook, "activities", "E2").setCellValue("ny østergård");
        });

        DataSet read = Workbooks.read(file, Optional.empty()).document().orElseThrow();

        assertThat(read.areas().get(1).id()).isEqualTo("ny-oestergaard");
        assertThat(read.activities().getFirst().area()).contains("ny-oestergaard");
    }

    @Test
    void sheetThatIsNotThereLeavesThingsAsTheyAre() {
        byte[] file = Workbooks.changed(Workbooks.of(SMALL), workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("activities.seats"));
            workbook.removeSheetAt(workbook.getSheetIndex("employees"));
        });

        assertThat(Workbooks.read(file, Optional.of(SMALL)).document()).contains(SMALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+4512345678", "-2", "@SUM(A1)", "\t=1", "%0A=1"})
    void textThatLooksLikeAFormulaStaysAText(String name) throws IOException {
        DataSet document =
                Documents.of("'areas': [{ 'id': 'north', 'name': '%s' }]".formatted(name.replace("\t", "\\t")));
        byte[] file = Workbooks.of(document);

        try (var workbook = Workbooks.open(file)) {
            Cell cell = Workbooks.cell(workbook, "areas", "B2");
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(Workbooks.read(file, Optional.empty())
                        .document()
                        .orElseThrow()
                        .areas()
                        .getFirst()
                        .name())
                .contains(name.strip());
    }

    @Test
    void whatIsWrittenIsWhatPeopleWrite() {
        byte[] file = Workbooks.changed(Workbooks.of(SMALL), workbook -> {
            Workbooks.cell(workbook, "employees", "H2").setCellValue("34,5");
            Workbooks.cell(workbook, "employees", "I2").setCellValue("mandag – torsdag 9.00-15.30");
        });

        EmployeeData amina = Workbooks.read(file, Optional.empty())
                .document()
                .orElseThrow()
                .employees()
                .getFirst();

        assertThat(amina.time().weeklyHours()).isEqualTo(34.5);
        assertThat(amina.time().workingHours()).hasToString("[mon-thu 09:00-15:30]");
    }

    @Test
    void datesAreWrittenAndReadAsPeopleWriteThem() throws IOException {
        byte[] file = Workbooks.changed(
                Workbooks.of(SMALL),
                workbook ->
                        Workbooks.cell(workbook, "employees", "L2").setCellValue("24-12-2026; 28.12.2026 – 3.1.2027"));

        DataSet read = Workbooks.read(file, Optional.empty()).document().orElseThrow();

        assertThat(read.employees().getFirst().time().datesOff()).hasToString("[2026-12-24, 2026-12-28/2027-01-03]");
        try (var workbook = Workbooks.open(Workbooks.of(read))) {
            assertThat(row(workbook.getSheet("employees").getRow(1))).contains("24.12.2026; 28.12.2026–03.01.2027");
        }
        assertThat(Workbooks.read(Workbooks.of(read), Optional.empty()).document())
                .contains(read);
    }

    @Test
    void cellOfASpreadsheetsOwnDateIsADate() {
        byte[] file = Workbooks.changed(Workbooks.of(SMALL), workbook -> {
            Cell cell = Workbooks.cell(workbook, "employees", "L2");
            cell.setCellValue(LocalDate.of(2026, 12, 24));
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
            cell.setCellStyle(date);
        });

        assertThat(Workbooks.read(file, Optional.empty())
                        .document()
                        .orElseThrow()
                        .employees()
                        .getFirst()
                        .time()
                        .datesOff())
                .hasToString("[2026-12-24]");
    }

    @Test
    void dateThatIsNoneIsSaidAtItsCell() {
        byte[] file = Workbooks.changed(
                Workbooks.of(SMALL),
                workbook -> Workbooks.cell(workbook, "employees", "L2").setCellValue("24-12-2026; juleferie"));

        WorkbookResult read = Workbooks.read(file, Optional.empty());

        assertThat(read.document()).isEmpty();
        assertThat(read.errors())
                .singleElement()
                .satisfies(error ->
                        assertThat(error.place().orElseThrow().toString()).contains("employees"));
    }

    private static List<String> row(org.apache.poi.ss.usermodel.Row row) {
        return java.util.stream.StreamSupport.stream(row.spliterator(), false)
                .map(Cell::toString)
                .toList();
    }

    static List<String> bundled() {
        return BundledDataSets.names();
    }
}
