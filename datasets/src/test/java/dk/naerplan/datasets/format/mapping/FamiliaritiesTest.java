package dk.naerplan.datasets.format.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Documents;
import org.junit.jupiter.api.Test;

class FamiliaritiesTest {

    private static final String PLACES =
            "'areas': [{ 'id': 'nord' }], 'residentGroups': [{ 'id': 'unge', 'area': 'nord' }, { 'id': 'andre', 'area': 'nord' }]";

    @Test
    void growsOverTheWeeksOfTheHistory() {
        assertThat(familiarity("", "'2026-W46': 240", "'2026-W47': 240")).isEqualTo(75);
    }

    @Test
    void fadesInWeeksThatTheHistoryLeavesOut() {
        assertThat(familiarity("", "'2026-W44': 240")).isEqualTo(36);
    }

    @Test
    void doesNotDependOnTheOrderOfTheHistory() {
        assertThat(familiarity("", "'2026-W47': 60", "'2026-W45': 240"))
                .isEqualTo(familiarity("", "'2026-W45': 240", "'2026-W47': 60"));
    }

    @Test
    void whatTheDocumentGivesGoesBeforeTheHistory() {
        assertThat(familiarity("'unge': 7", "'2026-W47': 240")).isEqualTo(7);
        assertThat(familiarity("'unge': 0", "'2026-W47': 240")).isZero();
        assertThat(familiarity("'andre': 7", "'2026-W47': 240")).isEqualTo(50);
    }

    @Test
    void crossesTheYear() {
        DataSet document = Documents.of(
                "'week': '2027-W01'",
                PLACES,
                "'employees': [{ 'id': 'anna' }]",
                "'history': [{ 'week': '2026-W52', 'contacts': { 'unge': { 'anna': 240 } } }]");

        assertThat(of(document)).isEqualTo(45);
    }

    private static int familiarity(String given, String... weeks) {
        var history = new StringBuilder();
        for (String week : weeks) {
            String[] parts = week.split(": ");
            history.append("{ 'week': %s, 'contacts': { 'unge': { 'anna': %s } } },".formatted(parts[0], parts[1]));
        }
        history.setLength(history.length() - 1);
        return of(Documents.of(
                PLACES,
                "'employees': [{ 'id': 'anna', 'familiarity': { %s } }]".formatted(given),
                "'history': [%s]".formatted(history)));
    }

    private static int of(DataSet document) {
        var roster = RosterMapper.toRoster(document);
        return roster.getEmployees()
                .getFirst()
                .familiarityWith(roster.getFacts().groups().getFirst());
    }
}
