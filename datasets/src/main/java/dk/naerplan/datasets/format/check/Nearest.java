package dk.naerplan.datasets.format.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant to write. */
final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known text that differs least, when it differs by no more than about a third. */
    static Optional<String> to(String text, Collection<String> known) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        return known.stream()
                .map(candidate -> new Guess(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(guess -> guess.distance <= Math.max(1, wanted.length() / 3))
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::text))
                .map(Guess::text);
    }

    private record Guess(String text, int distance) {}

    /** Least number of letters to add, drop or change (Levenshtein). */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
