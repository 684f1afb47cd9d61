package dk.naerplan.datasets.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.HistoryWeek;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundledDataSetsTest {

    /** The one seat that shows what is said of a seat that nobody can take. */
    private static final List<String> SHOWCASE = List.of("tolk-1/1");

    static Stream<String> names() {
        return BundledDataSets.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsWithNothingToReportButTheShowcaseSeat(String name) throws IOException {
        var stream = new ByteArrayInputStream(BundledFiles.text(name).getBytes(StandardCharsets.UTF_8));

        assertThat(new DataSetReader().read(stream).issues())
                .extracting(issue -> issue.value())
                .isEqualTo(showcaseOf(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isFormattedAsTheWriterWouldWriteIt(String name) {
        assertThat(BundledFiles.text(name)).isEqualTo(DataSetWriter.toText(BundledFiles.get(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysInBothLanguagesThatItIsInvented(String name) {
        DataSet document = BundledFiles.get(name);

        assertThat(document.invented()).isTrue();
        assertThat(document.description().da()).startsWith("Opdigtet eksempel.").endsWith("fundet på.");
        assertThat(document.description().en()).startsWith("Invented example.").endsWith("made up.");
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesEmployeesByFirstNameAndOneLetter(String name) {
        assertThat(BundledFiles.get(name).employees())
                .extracting(EmployeeData::label)
                .allMatch(label -> label.matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\."))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void containsNothingLikeAPersonalNumber(String name) {
        assertThat(BundledFiles.text(name)).doesNotContainPattern("\\d{6}[- ]?\\d{4}");
    }

    @ParameterizedTest
    @MethodSource("names")
    void onlyTheShowcaseSeatHasNobodyWhoCanTakeIt(String name) {
        var roster = RosterMapper.toRoster(BundledFiles.get(name));

        assertThat(roster.getAssignments())
                .filteredOn(seat -> seat.getEligible().isEmpty())
                .extracting(Object::toString)
                .isEqualTo(showcaseOf(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void historyIsTheWeeksJustBefore(String name) {
        DataSet document = BundledFiles.get(name);
        var weeks = document.history().stream().map(HistoryWeek::week).toList();

        assertThat(weeks).hasSizeGreaterThanOrEqualTo(3);
        assertThat(weeks.getLast().next()).isEqualTo(document.week());
        for (int i = 1; i < weeks.size(); i++) {
            assertThat(weeks.get(i)).isEqualTo(weeks.get(i - 1).next());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lemvig,      5,  3,  27,  45,  4",
        "morsoe,      8,  4,  51,  91,  4",
        "randers,     7,  3,  51,  78,  4",
        "helhedsplan, 9,  4,  87, 110,  5",
        "kommune,    30, 10, 300, 470,  3"
    })
    void hasTheSizeThatTheGuidePromises(String name, int employees, int areas, int sessions, int seats, int weeks) {
        var roster = RosterMapper.toRoster(BundledFiles.get(name));

        assertThat(roster.getEmployees()).hasSize(employees);
        assertThat(roster.getAreas()).hasSize(areas);
        assertThat(roster.getSessions()).hasSize(sessions);
        assertThat(roster.getAssignments()).hasSize(seats);
        assertThat(BundledFiles.get(name).history()).hasSize(weeks);
    }

    @ParameterizedTest
    @MethodSource("names")
    void demandFillsMoreThanHalfButNotAllOfTheContracts(String name) {
        var roster = RosterMapper.toRoster(BundledFiles.get(name));
        int demanded = roster.getAssignments().stream()
                .mapToInt(seat -> seat.duration() + seat.getSession().getPreparation())
                .sum();
        int contracts = roster.getEmployees().stream()
                .mapToInt(employee -> employee.time().contractOfWeek())
                .sum();

        assertThat(100 * demanded / contracts).isBetween(50, 70);
    }

    private static List<String> showcaseOf(String name) {
        return name.equals("helhedsplan") ? SHOWCASE : List.of();
    }
}
