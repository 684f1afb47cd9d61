package dk.naerplan.datasets.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.naerplan.solver.domain.Week;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionGroupsTest {

    private static final String ALIKE = "[{ 'count': 4, 'duration': 30 }]";
    private static final String FIXED = "[{}, { 'at': ['mon 09:00', 'tue 09:00', 'wed 09:00'] }]";

    @Test
    void oneOfManyThatAreAlikeComesToStandAlone() {
        List<SessionsData> split = SessionGroups.withOneAlone(groups(ALIKE), 2);

        assertThat(split).extracting(SessionsData::number).containsExactly(1, 1, 2);
        assertThat(split).extracting(SessionsData::duration).containsOnly(30);
        assertThat(SessionGroups.position(split, 2)).isEqualTo(1);
    }

    @Test
    void firstAndLastComeToStandAloneToo() {
        assertThat(SessionGroups.withOneAlone(groups(ALIKE), 1))
                .extracting(SessionsData::number)
                .containsExactly(1, 3);
        assertThat(SessionGroups.withOneAlone(groups(ALIKE), 4))
                .extracting(SessionsData::number)
                .containsExactly(3, 1);
    }

    @Test
    void fixedTimesGoWithTheirSessions() {
        List<SessionsData> split = SessionGroups.withOneAlone(groups(FIXED), 3);

        assertThat(split.stream().flatMap(group -> group.at().stream()).map(WeekMoment::toString))
                .containsExactly("mon 09:00", "tue 09:00", "wed 09:00");
        assertThat(split.get(SessionGroups.position(split, 3)).at()).containsExactly(WeekMoment.parse("tue 09:00"));
    }

    @Test
    void whatWasTakenApartGoesTogetherAgain() {
        for (String sessions : List.of(ALIKE, FIXED)) {
            assertThat(SessionGroups.joined(SessionGroups.withOneAlone(groups(sessions), 3)))
                    .isEqualTo(groups(sessions));
        }
    }

    @Test
    void sessionsThatDifferStayApart() {
        List<SessionsData> groups = groups("[{ 'duration': 30 }, { 'duration': 45 }, { 'at': ['mon 09:00'] }]");

        assertThat(SessionGroups.joined(groups)).isEqualTo(groups);
    }

    @Test
    void sessionThatThereIsNotIsRefused() {
        for (int number : List.of(0, 5)) {
            assertThatIllegalArgumentException().isThrownBy(() -> SessionGroups.withOneAlone(groups(ALIKE), number));
        }
    }

    @Test
    void cancelledSessionIsNotDemandedInItsWeekAndLeavesTheOthersTheirIds() {
        DataSet document =
                Documents.of("'activities': [{ 'id': 'a', 'sessions': [{}, { 'cancelledIn': '2026-W48' }, {}] }]");

        assertThat(ids(document)).containsExactly("a-1", "a-3");
        assertThat(ids(document.inWeek(
                        new Week(2026, 49), document.employees(), document.activities(), document.history())))
                .containsExactly("a-1", "a-2", "a-3");
    }

    private static List<String> ids(DataSet document) {
        return DemandedSession.of(document).stream().map(DemandedSession::id).toList();
    }

    private static List<SessionsData> groups(String sessions) {
        return Documents.of("'activities': [{ 'id': 'a', 'sessions': %s }]".formatted(sessions))
                .activities()
                .getFirst()
                .sessions();
    }
}
