package dk.naerplan.datasets.format.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.analysis.RosterAuditor;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Whatever the bytes are, the reader gives a document or says what is wrong, and what it gives can be mapped and audited. With
 * {@code ./naerplan fuzz} Jazzer looks for bytes that prove otherwise; in an ordinary test run only the bytes kept in
 * {@code DataSetReaderFuzzTestInputs} are tried.
 */
class DataSetReaderFuzzTest {

    private static final ReadLimits LIMITS = new ReadLimits(100_000, 10_000);

    @FuzzTest(maxDuration = "5m")
    void anyBytesGiveADocumentOrIssues(byte[] bytes) throws IOException {
        ReadResult result = new DataSetReader(LIMITS).read(new ByteArrayInputStream(bytes));

        assertThat(result.isReadable()).isEqualTo(result.errors().isEmpty());
        result.document()
                .filter(document -> result.isReadable())
                .ifPresent(document -> RosterAuditor.audit(RosterMapper.toRoster(document)));
    }
}
