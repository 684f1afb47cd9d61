package dk.naerplan.ui.security.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which passwords one may have, after OWASP ASVS 5.0, 6.2: long enough, no rules about kinds of characters, none that has been
 * stolen elsewhere, none that is guessed soon, none made of the user's own words. See docs/adr/0030.
 */
public final class PasswordRules {

    /** Eight are required and fifteen recommended; ours are twelve that are also hard to guess. */
    public static final int SHORTEST = 12;

    public static final int LONGEST = 128;

    /** On zxcvbn's scale from 0 to 4: at least 10^8 guesses. */
    private static final int SAFE = 3;

    /** Measuring more takes long, and what is long enough is safe. */
    private static final int MEASURED = 64;

    private static final int SHORTEST_WORD = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s._@+-]+");

    private PasswordRules() {}

    /** What is wrong with the password for that account; empty when nothing is. */
    public static Set<PasswordIssue> check(String password, Account account) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return EnumSet.of(PasswordIssue.TOO_SHORT);
        }
        if (length > LONGEST) {
            return EnumSet.of(PasswordIssue.TOO_LONG);
        }
        return meaning(password, words(account));
    }

    private static Set<PasswordIssue> meaning(String password, List<String> words) {
        Set<PasswordIssue> issues = EnumSet.noneOf(PasswordIssue.class);
        String small = password.toLowerCase(Locale.ROOT);
        if (words.stream().anyMatch(small::contains)) {
            issues.add(PasswordIssue.PERSONAL);
        }
        if (stolen().contains(small)) {
            issues.add(PasswordIssue.COMMON);
        } else if (score(password, words) < SAFE) {
            issues.add(PasswordIssue.EASY);
        }
        return issues;
    }

    private static int score(String password, List<String> words) {
        String start = password.substring(0, Math.min(MEASURED, password.length()));
        return new Zxcvbn().measure(start, words).getScore();
    }

    /** The 30,000 that were found most often where passwords were stolen, in small letters. */
    private static Set<String> stolen() {
        try {
            return StandardDictionaries.PASSWORDS_LOADER
                    .load()
                    .getRankedDictionary()
                    .keySet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Account account) {
        return Stream.of(account.username(), account.displayName(), "nærplan", "naerplan")
                .flatMap(text -> BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }
}
