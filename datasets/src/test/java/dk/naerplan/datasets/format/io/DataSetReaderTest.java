package dk.naerplan.datasets.format.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.Mutations;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataSetReaderTest {

    private static final String SMALL = Documents.text("'employees': [{ 'id': 'anna', 'name': 'Åse Ø.' }]");
    private static final byte[] BUNDLED =
            DataSetWriter.toText(BundledDataSets.load("lemvig")).getBytes(StandardCharsets.UTF_8);

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("week.json"), SMALL);

        assertThat(new DataSetReader().read(file).isReadable()).isTrue();
    }

    @Test
    void aFileThatIsNotThereIsNoIssueOfTheDocument(@TempDir Path folder) {
        assertThatThrownBy(() -> new DataSetReader().read(folder.resolve("none.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aStreamThatFailsIsNoIssueOfTheDocument() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }
        };

        assertThatThrownBy(() -> new DataSetReader().read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("torn");
    }

    @Test
    void leavesClosingTheStreamToTheCaller() throws IOException {
        boolean[] closed = {false};
        var stream = new ByteArrayInputStream(SMALL.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        new DataSetReader().read(stream);

        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE"})
    void readsEveryEncodingOfJson(String encoding) throws IOException {
        ReadResult result = read(SMALL.getBytes(Charset.forName(encoding)));

        assertThat(result.orThrow().employees().getFirst().label()).isEqualTo("Åse Ø.");
    }

    @Test
    void readsPastAByteOrderMark() throws IOException {
        assertThat(read(("\uFEFF" + SMALL).getBytes(StandardCharsets.UTF_8)).issues())
                .isEmpty();
    }

    @Test
    void brokenLettersAreMalformed() throws IOException {
        assertThat(types(read(SMALL.getBytes(StandardCharsets.ISO_8859_1)))).containsExactly(IssueType.MALFORMED);
    }

    @Test
    void everyTruncationIsMalformed() throws IOException {
        for (int length = 0; length < BUNDLED.length - 2; length += 31) {
            assertThat(types(read(Arrays.copyOf(BUNDLED, length)))).containsExactly(IssueType.MALFORMED);
        }
    }

    @Test
    void flippedBitsAreReportedOrHarmless() throws IOException {
        var random = new Random(48);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = BUNDLED.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            ReadResult result = read(damaged);

            assertThat(result.isReadable()).isEqualTo(result.errors().isEmpty());
        }
    }

    @Test
    void severalDamagesAtOnceAreReportedOrHarmless() throws IOException {
        var random = new Random(48);
        JsonNode whole = JsonMapper.shared().readTree(BUNDLED);
        for (int i = 0; i < 60; i++) {
            JsonNode damaged = whole;
            for (int times = 0; times < 8; times++) {
                damaged = Mutations.mutate(damaged, random);
            }
            ReadResult result = read(damaged.toString().getBytes(StandardCharsets.UTF_8));

            assertThat(result.isReadable()).isEqualTo(result.errors().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"areas\":[{\"id\":"})
    void deepNestingIsTooLarge(String opening) throws IOException {
        assertThat(types(read(opening.repeat(100_000).getBytes(StandardCharsets.UTF_8))))
                .containsExactly(IssueType.TOO_LARGE);
    }

    @Test
    void hugeTextsNamesAndNumbersAreTooLarge() throws IOException {
        String text = "x".repeat(20_000);

        assertThat(types(read(("{\"id\": \"" + text + "\"}").getBytes(StandardCharsets.UTF_8))))
                .containsExactly(IssueType.TOO_LARGE);
        assertThat(types(read(("{\"" + text + "\": 1}").getBytes(StandardCharsets.UTF_8))))
                .containsExactly(IssueType.TOO_LARGE);
        assertThat(types(read(("{\"schemaVersion\": " + "1".repeat(2_000) + "}").getBytes(StandardCharsets.UTF_8))))
                .containsExactly(IssueType.TOO_LARGE);
    }

    @Test
    void limitsCanBeSet() throws IOException {
        byte[] small = SMALL.getBytes(StandardCharsets.UTF_8);
        var fits = new ReadLimits(10_000, 100);

        assertThat(new DataSetReader(fits).read(new ByteArrayInputStream(small)).isReadable())
                .isTrue();
        assertThat(types(new DataSetReader(new ReadLimits(10_000, 5)).read(new ByteArrayInputStream(small))))
                .containsExactly(IssueType.TOO_LARGE);
        assertThat(types(new DataSetReader(fits)
                        .read(new ByteArrayInputStream(
                                ("{\"id\":\"a\"," + " ".repeat(20_000) + "}").getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(IssueType.TOO_LARGE);
    }

    @Test
    void whoeverNeedsADocumentIsToldWhyThereIsNone() {
        ReadResult result = Documents.read("'areas': [{}]");

        assertThatThrownBy(result::orThrow)
                .isInstanceOfSatisfying(
                        UnreadableDataSetException.class,
                        e -> assertThat(e.issues()).hasSize(1))
                .hasMessageContaining("/areas/0/id");
    }

    private static ReadResult read(byte[] bytes) throws IOException {
        return new DataSetReader().read(new ByteArrayInputStream(bytes));
    }

    private static List<IssueType> types(ReadResult result) {
        return result.issues().stream().map(Issue::type).toList();
    }
}
