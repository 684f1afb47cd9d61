package dk.naerplan.ui.api;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Names that no other test uses. */
final class Names {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Names() {}

    static String next(String beginning) {
        return beginning.toLowerCase(Locale.ROOT) + "-" + NEXT.incrementAndGet();
    }
}
