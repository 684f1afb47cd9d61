package dk.naerplan.datasets.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.Published;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.io.RecordFormat;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScenarioFormatTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(\\{ *\n.*?)```", Pattern.DOTALL);

    @Test
    void readsWhatItWrites() throws IOException {
        var data = BundledDataSets.load("helhedsplan");
        Scenario scenario = Scenario.ofPolicy("combined")
                .withBalance(30)
                .with(
                        "many",
                        List.of(
                                new Change.Hire(data.employees().getFirst()),
                                new Change.Leave("a"),
                                new Change.Train("a", "b", 2),
                                new Change.Employer("a", "Kommunen"),
                                new Change.Funding("a", List.of("g")),
                                new Change.Demand(data.activities().getFirst()),
                                new Change.Drop("x"),
                                new Change.GainGrant(data.grants().getFirst(), List.of("a")),
                                new Change.LoseGrant("g")));

        String text = ScenarioFormat.toText(scenario);

        assertThat(read(text).issues()).isEmpty();
        assertThat(read(text).value()).contains(scenario);
        assertThat(scenario.changes()).allMatch(change -> change.changes().size() == 1);
    }

    @Test
    void everythingWrongIsSaidAtOnce() throws IOException {
        var read = read("""
                {"schemaVersion": 1, "id": "x", "balance": 101, "changes": [{"leave": {}}, {"go": {"employee": "a"}}]}
                """);

        assertThat(read.value()).isEmpty();
        assertThat(read.issues())
                .extracting(Issue::type)
                .containsExactlyInAnyOrder(IssueType.OUT_OF_RANGE, IssueType.MISSING_FIELD, IssueType.UNKNOWN_FIELD);
    }

    @Test
    void otherVersionIsRefused() throws IOException {
        assertThat(read("{\"schemaVersion\": 2, \"id\": \"x\"}").issues())
                .extracting(Issue::type)
                .containsExactly(IssueType.WRONG_VERSION);
    }

    @Test
    void emptyChangeIsReportedWhenItIsApplied() throws IOException {
        var scenario = read("{\"schemaVersion\": 1, \"id\": \"x\", \"changes\": [{}]}")
                .value()
                .orElseThrow();

        assertThat(scenario.applyTo(BundledDataSets.load("lemvig")).errors())
                .extracting(Issue::pointer)
                .containsExactly("/changes/0");
    }

    @Test
    void publishedSchemaFollowsFromTheRecords() {
        String schema =
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(ScenarioFormat.schema());

        Published.mustBe("schema/scenario-1.schema.json", schema.replace("\r\n", "\n") + "\n");
    }

    @Test
    void examplesOfTheGuideCanBeReadAndApplied() throws IOException {
        List<String> examples = EXAMPLE.matcher(Published.text("scenarios.md"))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            var read = read(example);
            assertThat(read.issues()).isEmpty();
            assertThat(read.value()
                            .orElseThrow()
                            .applyTo(BundledDataSets.load("helhedsplan"))
                            .errors())
                    .isEmpty();
        }
    }

    private static RecordFormat.Read<Scenario> read(String text) throws IOException {
        return ScenarioFormat.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
