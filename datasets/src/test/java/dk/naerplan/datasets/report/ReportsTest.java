package dk.naerplan.datasets.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.EmptySeat;
import dk.naerplan.solver.analysis.Explanation;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.analysis.RosterDiff;
import dk.naerplan.solver.domain.Roster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {

    private static final Locale DANISH = Locale.of("da");

    @Test
    void keyFiguresArePercentagesWithTwoDecimalsAndIdsAsKeys() {
        Roster roster = RosterMapper.toRoster(BundledDataSets.load("morsoe"));
        JsonNode json = json(KeyFigures.of(RosterAuditor.audit(roster).kpis()));

        assertThat(json.at("/coverage/total").asDouble()).isZero();
        assertThat(json.at("/hours").propertyNames())
                .containsExactlyElementsOf(
                        roster.getEmployees().stream().map(one -> one.id()).toList());
        assertThat(json.at("/response/0/minutes").isNull()
                        || json.at("/response/0/minutes").isInt())
                .isTrue();
    }

    @Test
    void explanationTellsLevelsIdsAndSentences() {
        Roster roster = RosterMapper.toRoster(BundledDataSets.load("lemvig"));
        var report = ReportedExplanation.of(Explanation.of(roster), EmptySeat.in(roster), DANISH);

        assertThat(report.emptySeats()).hasSize(roster.getAssignments().size());
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("coverage"))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.seats()).isNotEmpty();
                    assertThat(finding.sentence()).isNotBlank();
                });
    }

    @Test
    void candidatesForASeatNameWhoCanAndWhoCanNot() {
        Roster roster = RosterMapper.toRoster(BundledDataSets.load("morsoe"));
        var seat = roster.getAssignments().stream()
                .filter(one -> one.getEligible().size() < roster.getEmployees().size()
                        && one.getSession().getStart() != null)
                .findFirst()
                .orElseThrow();

        var report = ReportedRecommendation.ofSeat(roster, seat, DANISH);

        assertThat(report.candidates()).hasSameSizeAs(seat.getEligible());
        assertThat(report.unable())
                .hasSize(roster.getEmployees().size() - seat.getEligible().size());
        assertThat(report.candidates().getFirst().ruleClean()).isTrue();
    }

    @Test
    void startsAndOfficesCanBeRecommendedToo() {
        Roster roster = RosterMapper.toRoster(BundledDataSets.load("morsoe"));
        var session = roster.getSessions().stream()
                .filter(one -> one.getAllowedStarts().size() > 1)
                .findFirst()
                .orElseThrow();
        var placement = roster.getPlacements().getFirst();

        assertThat(ReportedRecommendation.ofStart(roster, session, DANISH).candidates())
                .allSatisfy(candidate -> assertThat(candidate.choice()).matches("[a-z]{3} \\d{2}:\\d{2}"));
        assertThat(ReportedRecommendation.ofPlacement(roster, placement, DANISH).candidates())
                .extracting(ReportedCandidate::choice)
                .containsExactlyInAnyOrderElementsOf(placement.getAllowed().stream()
                        .map(office -> office.id())
                        .toList());
    }

    @Test
    void differenceNamesWhatWasAndWhatIs() throws IOException {
        DataSet before = read("""
                {"schemaVersion": 1, "week": "2026-W48",
                 "employees": [{"id": "anna", "name": "Anna"}, {"id": "bo", "name": "Bo"}],
                 "activities": [{"id": "one", "sessions": [{"windows": ["mon 08:00-12:00"]}]}],
                 "roster": {"sessions": {"one-1": {"start": "mon 09:00", "seats": {"1": {"employee": "anna"}}}}}}
                """);
        DataSet after = read("""
                {"schemaVersion": 1, "week": "2026-W48",
                 "employees": [{"id": "anna", "name": "Anna"}, {"id": "bo", "name": "Bo"}],
                 "activities": [{"id": "one", "sessions": [{"windows": ["mon 08:00-12:00"]}]}],
                 "roster": {"sessions": {"one-1": {"start": "mon 10:00", "seats": {"1": {"employee": "bo"}}}}}}
                """);

        var differences =
                RosterDiff.between(RosterMapper.toRoster(before), RosterMapper.toRoster(after)).differences().stream()
                        .map(difference -> ReportedDifference.of(difference, DANISH))
                        .toList();

        assertThat(differences)
                .filteredOn(one -> one.kind() == ReportedDifference.Kind.START)
                .singleElement()
                .satisfies(start -> {
                    assertThat(start.before()).contains("mon 09:00");
                    assertThat(start.after()).contains("mon 10:00");
                });
        assertThat(differences)
                .filteredOn(one -> one.kind() == ReportedDifference.Kind.SEAT)
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.before()).isEqualTo(Optional.of("anna"));
                    assertThat(seat.after()).isEqualTo(Optional.of("bo"));
                    assertThat(seat.sentence()).contains("Anna", "Bo");
                });
    }

    @Test
    void issueInsideAnotherDocumentIsFoundFromOutside() throws IOException {
        var issues = new DataSetReader()
                .read(new ByteArrayInputStream("{\"wek\": 1}".getBytes(StandardCharsets.UTF_8)))
                .issues();

        List<ReportedIssue> reported = issues.stream()
                .map(issue -> ReportedIssue.of(issue, DANISH).below("/after"))
                .toList();

        assertThat(reported).anySatisfy(issue -> {
            assertThat(issue.pointer()).isEqualTo("/after/wek");
            assertThat(issue.code()).isEqualTo("unknownField");
            assertThat(issue.advice()).isNotBlank();
        });
    }

    private static DataSet read(String json) throws IOException {
        return new DataSetReader()
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .orThrow();
    }

    private static JsonNode json(Object report) {
        return JsonMapper.shared().valueToTree(report);
    }
}
