package dk.naerplan.ui.shell;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Short names by which a user and a log mean the same failure. */
public final class Reference {

    private Reference() {}

    public static String next() {
        return HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
