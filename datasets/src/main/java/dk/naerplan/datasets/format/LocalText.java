package dk.naerplan.datasets.format;

import java.util.Locale;

/** A text in Danish and English. */
public record LocalText(
        @Field(says = "in Danish", standard = "", max = 2000)
        String da,

        @Field(says = "in English, else the Danish text is used", standard = "", max = 2000)
        String en) {

    public static final LocalText EMPTY = new LocalText("", "");

    /** The text in the language, else in the other one; empty when there is none. */
    public String in(Locale locale) {
        boolean danish = locale.getLanguage().equals("da");
        String first = danish ? da : en;
        String second = danish ? en : da;
        return first.isEmpty() ? second : first;
    }
}
