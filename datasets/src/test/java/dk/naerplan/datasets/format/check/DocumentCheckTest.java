package dk.naerplan.datasets.format.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentCheckTest {

    static Stream<IssueCase> cases() {
        return IssueCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsTypePlaceAndValue(IssueCase wrong) {
        ReadResult result = Documents.readText(wrong.document());

        assertThat(result.issues())
                .extracting(Issue::type, Issue::pointer, Issue::value)
                .contains(tuple(wrong.type(), wrong.pointer(), wrong.value()));
        assertThat(result.isReadable()).isEqualTo(result.errors().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsNothingThatOnlyFollowsFromIt(IssueCase wrong) {
        int expected = switch (wrong.type()) {
            case TOO_MANY_ISSUES -> Issues.MOST + 1;
            case PLAN_WITHOUT_SESSION, LINK_TO_ITSELF -> 2;
            default -> 1;
        };

        assertThat(Documents.readText(wrong.document()).issues()).hasSize(expected);
    }

    @Test
    void everyTypeOfIssueHasADocumentThatShowsIt() {
        assertThat(IssueCases.all().map(IssueCase::type)).contains(IssueType.values());
    }

    @Test
    void reportsEverythingAtOnce() {
        List<Issue> issues = Documents.issues(
                "'areas': [{ 'id': 'nord', 'need': 7 }, { 'id': 'nord' }]",
                "'employees': [{ 'id': 'anna', 'grants': ['lbf'], 'shoeSize': 38 }]",
                "'activities': [{ 'id': 'a', 'area': 'nrd', 'sessions': [{ 'windows': ['mon 09:00-09:30'] }] }]");

        assertThat(issues)
                .extracting(Issue::pointer)
                .containsExactlyInAnyOrder(
                        "/areas/0/need",
                        "/areas/1/id",
                        "/employees/0/grants/0",
                        "/employees/0/shoeSize",
                        "/activities/0/area",
                        "/activities/0/sessions/0/windows/0");
    }

    @Test
    void guessesWhatWasMeant() {
        assertThat(Documents.issues("'employes': []"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.suggestion()).contains("employees"));
        assertThat(Documents.issues(
                        "'areas': [{ 'id': 'nordparken' }]", "'residentGroups': [{ 'id': 'g', 'area': 'norparken' }]"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.suggestion()).contains("nordparken"));
    }

    @Test
    void guessesNothingWhenNothingIsNear() {
        assertThat(Documents.issues("'xyz': []"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.suggestion()).isEmpty());
    }

    @Test
    void saysOnWhichLineTheTextStopsBeingJson() {
        assertThat(Documents.readText("{\n  \"week\": \"2026-W48\",\n  \"areas\": [,]\n}")
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.details()).startsWith("3"));
    }

    @Test
    void ignoresTheSchemaThatEditorsLookFor() {
        assertThat(Documents.issues("'$schema': 'dataset-1.schema.json'")).isEmpty();
    }

    @Test
    void neverRepeatsAPersonalNumber() {
        List<Issue> issues = Documents.issues(
                "'areas': [{ 'id': 'nord', '010203-1234': 1, 'need': '0102031234' }]",
                "'employees': [{ 'id': 'anna', 'grants': ['010203-1234'], 'familiarity': { '010203-1234': 3112991234 } }]");

        assertThat(issues).extracting(Issue::type).contains(IssueType.PERSONAL_NUMBER, IssueType.UNKNOWN_FIELD);
        for (Locale locale : List.of(Locale.of("da"), Locale.ENGLISH)) {
            assertThat(issues)
                    .extracting(issue -> issue + issue.text(locale) + issue.advice(locale))
                    .noneMatch(text -> text.contains("1234"));
        }
    }
}
