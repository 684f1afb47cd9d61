package dk.naerplan.datasets.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.issue.IssueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookErrorsTest {

    private static final DataSet DOCUMENT = Documents.of(
            "'areas': [{ 'id': 'north', 'name': 'Nordparken' }]",
            "'employees': [{ 'id': 'amina' }]",
            "'activities': [{ 'id': 'cafe', 'area': 'north', 'seats': [{}], 'sessions': [{}] }]");

    @Test
    void everyErrorIsToldAtOnceWithItsCell() {
        byte[] file = Workbooks.changed(Workbooks.of(DOCUMENT), workbook -> {
            Workbooks.cell(workbook, "employees", "H2").setCellValue("mange");
            Workbooks.cell(workbook, "activities", "E2").setCellValue("Nordparkn");
            Workbooks.cell(workbook, "activities.seats", "B2").setCellValue(99);
            Workbooks.cell(workbook, "activities.seats", "A3").setCellValue("Ukendt");
            Workbooks.cell(workbook, "areas", "B2").setCellFormula("1+1");
        });

        WorkbookResult read = Workbooks.read(file, Optional.of(DOCUMENT));

        assertThat(read.document()).isEmpty();
        assertThat(read.errors().stream().map(WorkbookErrorsTest::place))
                .contains("employees!H2", "activities!E2", "activities.seats!B2", "activities.seats!A3", "areas!B2");
    }

    @Test
    void errorSaysWhatIsWrongAndWhatToDo() {
        byte[] file = Workbooks.changed(
                Workbooks.of(DOCUMENT),
                workbook -> Workbooks.cell(workbook, "employees", "H2").setCellValue(99));

        Finding finding = Workbooks.read(file, Optional.of(DOCUMENT)).errors().getFirst();

        assertThat(finding)
                .isInstanceOfSatisfying(
                        Finding.OfDocument.class,
                        found -> assertThat(found.issue().type()).isEqualTo(IssueType.OUT_OF_RANGE));
        assertThat(finding.text(Locale.of("da"))).isEqualTo("99 ligger uden for 0 til 60.");
        assertThat(finding.advice(Locale.of("da"))).isEqualTo("Vælg et tal fra 0 til 60.");
    }

    @Test
    void unknownAndRepeatedColumnsAreTold() {
        byte[] file = Workbooks.changed(Workbooks.of(DOCUMENT), workbook -> {
            Workbooks.cell(workbook, "areas", "C1").setCellValue("farve");
            Workbooks.cell(workbook, "areas", "D1").setCellValue("id");
        });

        assertThat(problems(file)).containsExactly(WorkbookProblem.UNKNOWN_COLUMN, WorkbookProblem.REPEATED_COLUMN);
    }

    @Test
    void unknownSettingIsTold() {
        byte[] file = Workbooks.changed(
                Workbooks.of(DOCUMENT),
                workbook -> Workbooks.cell(workbook, "uge", "A2").setCellValue("månefase"));

        assertThat(problems(file)).contains(WorkbookProblem.UNKNOWN_VALUE_NAME);
    }

    @Test
    void personalNumberIsFoundAndNotRepeated() {
        byte[] file = Workbooks.changed(
                Workbooks.of(DOCUMENT),
                workbook -> Workbooks.cell(workbook, "employees", "B2").setCellValue("010190-1234"));

        Finding finding = Workbooks.read(file, Optional.of(DOCUMENT)).errors().getFirst();

        assertThat(place(finding)).isEqualTo("employees!B2");
        assertThat(finding.text(Locale.of("da"))).contains("CPR").doesNotContain("1234");
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasASentenceAndAnAdvice(WorkbookProblem problem) {
        Finding finding = Finding.OfWorkbook.of(problem, "a", "b");

        assertThat(Stream.of(Locale.of("da"), Locale.ENGLISH)
                        .flatMap(locale -> Stream.of(finding.text(locale), finding.advice(locale))))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
    }

    private static List<WorkbookProblem> problems(byte[] file) {
        return Workbooks.read(file, Optional.of(DOCUMENT)).errors().stream()
                .filter(Finding.OfWorkbook.class::isInstance)
                .map(finding -> ((Finding.OfWorkbook) finding).problem())
                .toList();
    }

    private static String place(Finding finding) {
        return finding.place().map(CellPlace::toString).orElse("");
    }
}
