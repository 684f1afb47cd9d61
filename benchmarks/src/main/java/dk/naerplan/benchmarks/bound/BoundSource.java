package dk.naerplan.benchmarks.bound;

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

    /** The first {@value #FINGERPRINT_LENGTH} hexadecimal digits of the SHA-256 of a document's text. */
    public static String fingerprintOf(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
