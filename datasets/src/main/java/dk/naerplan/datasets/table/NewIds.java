package dk.naerplan.datasets.table;

import java.util.Collection;
import java.util.Locale;

/** Short names for new records, made of what people call them. */
public final class NewIds {

    private static final int LONGEST = 48;

    private NewIds() {}

    /** An id that is not taken yet. */
    public static String of(String name, Collection<String> taken) {
        String plain = name.strip()
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String start = plain.isEmpty() ? "ny" : plain.substring(0, Math.min(LONGEST, plain.length()));
        String id = start;
        for (int number = 2; taken.contains(id); number++) {
            id = start + "-" + number;
        }
        return id;
    }
}
