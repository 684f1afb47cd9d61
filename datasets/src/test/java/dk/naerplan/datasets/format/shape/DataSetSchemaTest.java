package dk.naerplan.datasets.format.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.Mutations;
import dk.naerplan.datasets.format.Published;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataSetSchemaTest {

    /** What the schema says too. A text can have the right pattern and still be no week, date or time. */
    private static final Set<IssueType> OF_SHAPE = EnumSet.of(
            IssueType.WRONG_TYPE,
            IssueType.UNKNOWN_FIELD,
            IssueType.MISSING_FIELD,
            IssueType.OUT_OF_RANGE,
            IssueType.NOT_IN_STEPS,
            IssueType.UNKNOWN_CHOICE,
            IssueType.TEXT_TOO_LONG,
            IssueType.TOO_FEW_ELEMENTS,
            IssueType.TOO_MANY_ELEMENTS);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.readTree(Published.text("schema/dataset-1.schema.json")));

    static Stream<String> bundled() {
        return BundledDataSets.names().stream();
    }

    @Test
    void publishedSchemaFollowsFromTheRecords() {
        String schema = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(DataSetSchema.get());

        Published.mustBe("schema/dataset-1.schema.json", schema.replace("\r\n", "\n") + "\n");
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledDataSetsAreValid(String name) {
        assertThat(errors(DataSetWriter.toText(BundledDataSets.load(name)))).isEmpty();
    }

    @Test
    void smallestDataSetIsValid() {
        assertThat(errors(Documents.text("'employees': [{ 'id': 'anna' }], 'activities': [{ 'id': 'guidance' }]")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void readerAndSchemaAgreeOnDamagedDocuments(int seed) {
        var random = new Random(seed);
        JsonNode whole = JSON.readTree(DataSetWriter.toText(BundledDataSets.load("lemvig")));
        for (int i = 0; i < 80; i++) {
            JsonNode damaged = Mutations.mutate(whole, random);
            String text = damaged.toString();

            List<Issue> issues = Documents.readText(text).issues();
            boolean versionIsOther = issues.stream().anyMatch(issue -> issue.type() == IssueType.WRONG_VERSION);
            boolean reported = issues.stream().anyMatch(issue -> OF_SHAPE.contains(issue.type()));
            boolean wrongForm = issues.stream().anyMatch(issue -> issue.type() == IssueType.WRONG_FORM);
            List<Error> errors = errors(text);

            if (reported) {
                assertThat(errors).as("%s in %s", issues, text).isNotEmpty();
            } else if (!wrongForm && !versionIsOther) {
                assertThat(errors).as(text).isEmpty();
            }
        }
    }

    private static List<Error> errors(String text) {
        return SCHEMA.validate(JSON.readTree(text));
    }
}
