package dk.naerplan.datasets.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemandedSessionTest {

    @Test
    void sessionsAreNumberedThroughTheWholeActivity() {
        assertThat(
                        ids(
                                "'activities': [{ 'id': 'a', 'sessions': [{ 'count': 2 }, { 'at': ['mon 09:00', 'tue 09:00'] }] }]"))
                .containsExactly("a-1", "a-2", "a-3", "a-4");
    }

    @Test
    void anActivityWithoutSessionsDemandsNothing() {
        assertThat(ids("'activities': [{ 'id': 'a', 'sessions': [] }, { 'id': 'b', 'sessions': [{ 'count': 0 }] }]"))
                .isEmpty();
    }

    @Test
    void aFortnightlyForumMeetsEverySecondWeek() {
        String forum = "'activities': [{ 'id': 'forum', 'everyWeeks': 2, 'fromWeek': '2026-W48' }]";

        assertThat(ids("'week': '2026-W48'", forum)).containsExactly("forum-1");
        assertThat(ids("'week': '2026-W49'", forum)).isEmpty();
        assertThat(ids("'week': '2026-W50'", forum)).containsExactly("forum-1");
        assertThat(ids("'week': '2026-W46'", forum)).containsExactly("forum-1");
        assertThat(ids("'week': '2026-W53'", forum)).isEmpty();
        assertThat(ids("'week': '2027-W01'", forum)).containsExactly("forum-1");
    }

    @Test
    void aPostponedSessionIsHeldOutsideTheRhythm() {
        assertThat(ids(
                        "'week': '2026-W49'",
                        "'activities': [{ 'id': 'forum', 'everyWeeks': 2, 'fromWeek': '2026-W48', "
                                + "'sessions': [{}, { 'postponedFrom': '2026-W48' }] }]"))
                .containsExactly("forum-2");
    }

    @Test
    void sessionsCanHaveSeatsOfTheirOwn() {
        var sessions = DemandedSession.of(Documents.of(
                "'activities': [{ 'id': 'a', 'seats': [{ 'count': 2 }], 'sessions': [{}, { 'seats': [{}] }] }]"));

        assertThat(sessions).extracting(DemandedSession::seatCount).containsExactly(2, 1);
    }

    @Test
    void oneSessionIsFoundAsItIsListed() {
        DataSet document = Documents.of(
                "'week': '2026-W49'",
                "'activities': [{ 'id': 'a', 'sessions': [{}] }, "
                        + "{ 'id': 'a-1', 'sessions': [{ 'count': 2 }, { 'cancelledIn': '2026-W49' }] }, "
                        + "{ 'id': 'forum', 'everyWeeks': 2, 'fromWeek': '2026-W48' }]");

        assertThat(DemandedSession.of(document))
                .extracting(DemandedSession::id)
                .containsExactly("a-1", "a-1-1", "a-1-2");
        assertThat(DemandedSession.of(document))
                .allSatisfy(session ->
                        assertThat(DemandedSession.find(document, session.id())).contains(session));
        assertThat(DemandedSession.find(document, "a-1-3")).as("cancelled").isEmpty();
        assertThat(DemandedSession.find(document, "forum-1"))
                .as("not this week")
                .isEmpty();
        assertThat(DemandedSession.find(document, "a")).as("an activity").isEmpty();
    }

    private static List<String> ids(String... fields) {
        return DemandedSession.of(Documents.of(fields)).stream()
                .map(DemandedSession::id)
                .toList();
    }
}
