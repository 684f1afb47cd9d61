package dk.naerplan.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.report.KeyFigures;
import dk.naerplan.solver.analysis.RosterAuditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataSetsApiTest extends AbstractApiTest {

    private static final String WRONG = "{\"schemaVersion\": 1, \"week\": \"2026-W48\", \"wek\": 1}";

    @ParameterizedTest
    @CsvSource({"da-DK, feltet", "en, field", "de, field"})
    void validationNamesThePlaceTheKindAndTheTextInTheCallersLanguage(String language, String word) {
        Api.Answer answer = manager().in(language).post("/data-sets/validation", WRONG);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("valid").asBoolean()).isFalse();
        JsonNode issue = answer.json().at("/issues/0");
        assertThat(issue.path("pointer").asString()).isEqualTo("/wek");
        assertThat(issue.path("code").asString()).isEqualTo("unknownField");
        assertThat(issue.path("text").asString()).containsIgnoringCase(word);
        assertThat(issue.path("advice").asString()).isNotBlank();
    }

    @Test
    void validDataSetHasNoErrors() {
        Api.Answer answer = manager().post("/data-sets/validation", Documents.LEMVIG_TEXT);

        assertThat(answer.json().path("valid").asBoolean()).isTrue();
    }

    @Test
    void invalidDataSetIsAProblemThatListsItsIssues() {
        Api.Answer answer = manager().post("/data-sets/kpis", WRONG);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:naerplan:problem:invalid-data-set");
        assertThat(answer.json().path("status").asInt()).isEqualTo(422);
        assertThat(answer.json().path("title").asString()).isNotBlank();
        assertThat(answer.json().at("/issues/0/pointer").asString()).isEqualTo("/wek");
    }

    @Test
    void figuresAreThoseOfTheAuditor() {
        var audit = RosterAuditor.audit(RosterMapper.toRoster(Documents.read(Documents.DOUBLE)));

        JsonNode figures = manager().post("/data-sets/kpis", Documents.DOUBLE).json();

        assertThat(figures.path("ruleClean").asBoolean()).isFalse();
        assertThat(figures.at("/score/hard").asLong()).isEqualTo(audit.score().hardScore());
        assertThat(JsonMapper.shared().treeToValue(figures.path("kpis"), KeyFigures.class))
                .isEqualTo(KeyFigures.of(audit.kpis()));
    }

    @Test
    void explanationTellsWhatAnEmployeeHasToDoWithIt() {
        JsonNode all =
                manager().post("/data-sets/explanation", Documents.DOUBLE).json();
        JsonNode annas = manager()
                .post("/data-sets/explanation?employee=anna&rule=overlap", Documents.DOUBLE)
                .json();
        JsonNode bos = manager()
                .post("/data-sets/explanation?employee=bo&rule=overlap", Documents.DOUBLE)
                .json();

        assertThat(all.path("findings").size())
                .isGreaterThan(annas.path("findings").size());
        assertThat(annas.path("findings")).hasSize(1);
        assertThat(annas.at("/findings/0/sentence").asString()).contains("Anna");
        assertThat(bos.path("findings")).isEmpty();
    }

    @Test
    void emptySeatsAreExplained() {
        JsonNode explanation =
                manager().post("/data-sets/explanation", Documents.LEMVIG_TEXT).json();

        assertThat(explanation.path("emptySeats")).isNotEmpty();
        assertThat(explanation.at("/emptySeats/0/sentence").asString()).isNotBlank();
    }

    @Test
    void whoCouldTakeASeatIsRanked() {
        JsonNode candidates = manager()
                .post("/data-sets/recommendation?seat=two-1/1", Documents.DOUBLE)
                .json()
                .path("candidates");

        assertThat(candidates).hasSize(2);
        assertThat(candidates.at("/0/choice").asString()).isEqualTo("bo");
        assertThat(candidates.at("/0/difference/hard").asLong()).isPositive();
    }

    @Test
    void twoDataSetsAreCompared() {
        String after = Documents.DOUBLE.replaceAll("(\"two-1\".*)anna", "$1bo");

        JsonNode differences = manager()
                .post("/data-sets/difference", both(Documents.DOUBLE, after))
                .json()
                .path("differences");

        assertThat(differences).hasSize(1);
        assertThat(differences.at("/0/kind").asString()).isEqualTo("SEAT");
        assertThat(differences.at("/0/before").asString()).isEqualTo("anna");
        assertThat(differences.at("/0/after").asString()).isEqualTo("bo");
    }

    @Test
    void issuesOfADataSetInsideABodyAreFoundFromOutside() {
        Api.Answer answer = manager().post("/data-sets/difference", both(Documents.DOUBLE, WRONG));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/issues/0/pointer").asString()).isEqualTo("/after/wek");
    }

    @ParameterizedTest
    @CsvSource({
        "/data-sets/explanation?employee=nobody, employee",
        "/data-sets/explanation?rule=none, rule",
        "/data-sets/recommendation, seat",
        "/data-sets/recommendation?seat=one-1/9, seat",
        "/data-sets/recommendation?session=none, session",
        "/data-sets/recommendation?employee=anna&day=someday, day"
    })
    void parameterThatDoesNotFitIsNamed(String path, String name) {
        Api.Answer answer = manager().post(path, Documents.DOUBLE);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("wrong-parameter");
        assertThat(answer.json().path("detail").asString()).contains(name);
    }

    private static String both(String before, String after) {
        return "{\"before\": %s, \"after\": %s}".formatted(before, after);
    }
}
