package dk.naerplan.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DemandedSession;
import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.generator.settings.GeneratorShape;
import dk.naerplan.solver.domain.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedDocumentTest {

    @ParameterizedTest
    @CsvSource({"TOWN,    6,  3,   40", "CITY,   30, 10,  300", "REGION, 40, 12,  400", "FACES,  50,  1,  300"})
    void hasTheSizeAskedForAndIsReadWithoutAnyIssue(GeneratorShape shape, int employees, int areas, int sessions) {
        DataSet document = Generated.of(shape, employees, areas, sessions, 1).document();
        ReadResult read = Documents.readText(DataSetWriter.toText(document));

        assertThat(read.issues()).isEmpty();
        assertThat(read.document()).contains(document);
        assertThat(document.employees()).hasSize(employees);
        assertThat(document.areas()).hasSize(areas);
        assertThat(DemandedSession.count(document)).isEqualTo(sessions);
        assertThat(RosterMapper.toRoster(document).getSessions()).hasSize(sessions);
    }

    @ParameterizedTest
    @EnumSource(GeneratorShape.class)
    void isReadWithoutAnyIssueWithThePlantedRosterToo(GeneratorShape shape) {
        DataSet solved = Generated.of(shape, 9, 1, 60, 5).solved();

        assertThat(Documents.readText(DataSetWriter.toText(solved)).issues()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(GeneratorShape.class)
    void saysInBothLanguagesThatItIsInvented(GeneratorShape shape) {
        DataSet document = Generated.of(shape, 9, 1, 60, 5).document();

        assertThat(document.invented()).isTrue();
        assertThat(document.description().da()).startsWith("Opdigtet eksempel").endsWith("fundet på.");
        assertThat(document.description().en()).startsWith("Invented example").endsWith("made up.");
    }

    @ParameterizedTest
    @EnumSource(GeneratorShape.class)
    void namesEmployeesByFirstNameAndOneLetter(GeneratorShape shape) {
        assertThat(Generated.of(shape, 80, 1, 100, 5).document().employees())
                .extracting(EmployeeData::label)
                .allMatch(label -> label.matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\."))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(GeneratorShape.class)
    void keepsThePlantedRosterHidden(GeneratorShape shape) {
        DataSet document = Generated.of(shape, 9, 1, 60, 5).document();

        assertThat(document.roster()).isEqualTo(RosterData.EMPTY);
    }

    @Test
    void plantedStartsAreAmongThoseAllowed() {
        var roster = Generated.planted(Generated.of(GeneratorShape.CITY, 30, 10, 300, 3));

        assertThat(roster.getSessions())
                .allSatisfy(session -> assertThat(session.getAllowedStarts()).contains(session.start()));
        assertThat(roster.getSessions()).extracting(Session::getAllowedStarts).anyMatch(starts -> starts.size() > 1);
    }

    @Test
    void plantedEmployeesAreAmongThoseEligible() {
        var roster = Generated.planted(Generated.of(GeneratorShape.REGION, 30, 10, 300, 3));

        assertThat(roster.getAssignments())
                .isNotEmpty()
                .allSatisfy(seat -> assertThat(seat.getEligible()).contains(seat.employee()));
    }

    @Test
    void plantedOfficesAreAmongThoseAllowed() {
        var roster = Generated.planted(Generated.of(GeneratorShape.CITY, 30, 10, 300, 3));

        assertThat(roster.getPlacements())
                .isNotEmpty()
                .allSatisfy(placement -> assertThat(placement.getAllowed()).contains(placement.office()));
    }
}
