package dk.naerplan.ui.shell;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Short names by which a user and a log mean the same failure. */
final class Reference {

    private Reference() {}

    static String next() {
        return HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
