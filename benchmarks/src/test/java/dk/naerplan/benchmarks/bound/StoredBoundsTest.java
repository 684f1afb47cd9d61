package dk.naerplan.benchmarks.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.naerplan.benchmarks.exact.HardRules;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleLevel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredBoundsTest {

    private static final DataSet LEMVIG = BundledDataSets.load("lemvig");

    @ParameterizedTest
    @MethodSource("dk.naerplan.datasets.format.io.BundledDataSets#names")
    void boundOfABundledDataSetIsOfItsPresentEdition(String name) {
        DataSet document = BundledDataSets.load(name);

        assertThatCode(() -> StoredBounds.of(document)).doesNotThrowAnyException();
        StoredBounds.of(document).ifPresent(bound -> assertThat(bound.levels()).hasSize(RuleLevel.values().length));
    }

    @Test
    void dataSetWithoutAStoredBoundHasNone() throws IOException {
        String document = "{\"schemaVersion\": 1, \"id\": \"nowhere\", \"week\": \"2026-W48\"}";
        DataSet unknown = new DataSetReader()
                .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .orThrow();

        assertThat(StoredBounds.of(unknown)).isEmpty();
    }

    @Test
    void boundOfTheSameDocumentIsTaken() {
        assertThatCode(() -> StoredBounds.check(bound(LEMVIG), LEMVIG)).doesNotThrowAnyException();
    }

    @Test
    void boundOfAnotherEditionIsRefusedWithTheCommandThatProvesItAgain() {
        DataSet changed = LEMVIG.withSettings(LEMVIG.settings().withBalance(51));

        assertThatExceptionOfType(StaleBoundException.class)
                .isThrownBy(() -> StoredBounds.check(bound(LEMVIG), changed))
                .withMessageContainingAll("lemvig", "another edition", "./naerplan bound lemvig");
    }

    @Test
    void documentSurvivesWritingAndReading() {
        BoundDocument bound = bound(LEMVIG);

        assertThat(BoundJson.read(BoundJson.toText(bound))).isEqualTo(bound);
        assertThat(bound.of(RuleLevel.SOFT).value()).hasValue(420);
        assertThat(bound.of(RuleLevel.SOFT).bound()).isEqualTo(400);
        assertThat(bound.of(RuleLevel.SOFT).proven()).isFalse();
        assertThat(bound.of(RuleLevel.MEDIUM).proven()).isTrue();
    }

    private static BoundDocument bound(DataSet document) {
        var levels = List.of(
                new LevelLimit(RuleLevel.HARD, OptionalLong.of(0), 0, Duration.ZERO),
                new LevelLimit(RuleLevel.MEDIUM, OptionalLong.of(60), 60, Duration.ofSeconds(2)),
                new LevelLimit(RuleLevel.SOFT, OptionalLong.of(420), 400, Duration.ofSeconds(9)));
        var limit = new ProvenLimit(levels, Optional.empty(), Map.of(RosterRule.TRAVEL, 42L), HardRules.FORBID);
        return BoundDocument.of(
                BoundSource.of(document, "./naerplan bound lemvig"),
                LimitSettings.of(Duration.ofMinutes(5)),
                limit,
                Instant.parse("2026-11-22T12:00:00Z"));
    }
}
