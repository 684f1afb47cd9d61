package dk.naerplan.benchmarks.bench;

import dk.naerplan.solver.solving.RosterSolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells editions of the solver apart, so that runs of different editions are never mixed. */
final class Edition {

    private static final int LENGTH = 12;

    private Edition() {}

    /** The first {@value #LENGTH} hexadecimal digits of the SHA-256 of the solver's jar, or {@code classes} when it runs from a folder. */
    static String ofSolver() {
        URL place = RosterSolver.class.getProtectionDomain().getCodeSource().getLocation();
        return place.getPath().endsWith(".jar") ? digest(place) : "classes";
    }

    private static String digest(URL jar) {
        try (InputStream stream = jar.openStream()) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (var digesting = new DigestInputStream(stream, sha)) {
                digesting.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
