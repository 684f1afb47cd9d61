package dk.naerplan.datasets.format.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.RandomTrees;
import dk.naerplan.datasets.format.mapping.RandomPlans;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.format.shape.Defaults;
import dk.naerplan.datasets.format.shape.Shape;
import dk.naerplan.datasets.format.shape.Sparse;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Roster;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    private static final Shape DOCUMENT = Shape.ofDocument();

    static Stream<String> bundled() {
        return BundledDataSets.names().stream();
    }

    @Test
    void anyTreeOfTheShapeSurvivesBecomingRecords() {
        var random = new Random(1);
        JsonMapper records = JsonFormat.records();
        for (int i = 0; i < 60; i++) {
            JsonNode tree = RandomTrees.of(DOCUMENT, random);
            JsonNode spelledOut = Defaults.fill(DOCUMENT, tree);

            DataSet document = records.treeToValue(spelledOut, DataSet.class);

            assertThat(Sparse.prune(DOCUMENT, records.valueToTree(document)))
                    .isEqualTo(Sparse.prune(DOCUMENT, spelledOut));
        }
    }

    @Test
    void leavingOutDefaultsLosesNothing() {
        var random = new Random(2);
        for (int i = 0; i < 60; i++) {
            JsonNode spelledOut = Defaults.fill(DOCUMENT, RandomTrees.of(DOCUMENT, random));
            JsonNode sparse = Sparse.prune(DOCUMENT, spelledOut);

            assertThat(Sparse.prune(DOCUMENT, Defaults.fill(DOCUMENT, sparse))).isEqualTo(sparse);
        }
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledDataSetIsReadAsItWasWritten(String name) {
        DataSet document = BundledDataSets.load(name);

        assertThat(Documents.readText(DataSetWriter.toText(document)).orThrow()).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void anyRosterIsReadAsItWasWritten(String name) {
        DataSet document = BundledDataSets.load(name);
        var random = new Random(name.hashCode());
        for (int i = 0; i < 3; i++) {
            Roster roster = RosterMapper.toRoster(document);
            RandomPlans.fill(roster, random);
            DataSet written = RosterMapper.withRoster(document, roster);

            DataSet read = Documents.readText(DataSetWriter.toText(written)).orThrow();
            Roster again = RosterMapper.toRoster(read);

            assertThat(read).isEqualTo(written);
            assertThat(RandomPlans.describe(again)).isEqualTo(RandomPlans.describe(roster));
            assertThat(RosterAuditor.audit(again).score())
                    .isEqualTo(RosterAuditor.audit(roster).score());
        }
    }
}
