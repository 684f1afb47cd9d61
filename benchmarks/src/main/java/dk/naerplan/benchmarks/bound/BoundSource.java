package dk.naerplan.benchmarks.bound;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a bound is for.
 *
 * @param dataSet key of the data set
 * @param fingerprint of the document, see {@link #fingerprintOf}
 * @param command what to type to get the bound again
 */
public record BoundSource(String dataSet, String week, String fingerprint, String command) {

    private static final int FINGERPRINT_LENGTH = 16;

    /** What a data set is, and the command that proves its bound. */
    public static BoundSource of(DataSet document, String command) {
        return new BoundSource(document.key(), document.week().toString(), fingerprintOf(document), command);
    }

    /** The first {@value #FINGERPRINT_LENGTH} hexadecimal digits of the SHA-256 of the document as our writer writes it. */
    public static String fingerprintOf(DataSet document) {
        try {
            byte[] text = DataSetWriter.toText(document).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
