package dk.naerplan.ui.security.account;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where the owner of an account is told what changes for them.
 *
 * @param language {@code da} or {@code en}
 */
public record Contact(String email, String language) {

    /** Stricter than the standard: no spaces, quotes, brackets or line ends, which have a meaning in the heads of mails. */
    private static final Pattern EMAIL =
            Pattern.compile("[\\w.!#$%&*+/=?^{|}~-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST = 254;
    private static final Pattern LANGUAGE = Pattern.compile("da|en");

    public Contact {
        if (!isEmail(email)) {
            throw new IllegalArgumentException(
                    "The e-mail address is none.%nMaybe write name@example.org.".formatted());
        }
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("The language (%s) must be da or en.".formatted(language));
        }
    }

    public static boolean isEmail(String text) {
        return text.length() <= LONGEST && EMAIL.matcher(text).matches();
    }

    public Locale locale() {
        return Locale.of(language);
    }
}
