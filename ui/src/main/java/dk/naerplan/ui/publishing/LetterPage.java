package dk.naerplan.ui.publishing;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** The same words as plain text and as simple HTML. */
final class LetterPage {

    private static final String UTF_8 = "UTF-8";

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    LetterPage(Locale locale) {
        this.locale = locale;
    }

    void heading(String words) {
        text.append(words).append("\n");
        html.append("<h2>").append(escaped(words)).append("</h2>\n");
    }

    void paragraph(String words) {
        text.append(words).append("\n\n");
        html.append("<p>").append(escaped(words)).append("</p>\n");
    }

    void list(List<String> lines) {
        html.append("<ul>\n");
        for (String line : lines) {
            text.append("- ").append(line).append("\n");
            html.append("<li>").append(escaped(line)).append("</li>\n");
        }
        text.append("\n");
        html.append("</ul>\n");
    }

    void link(String words, String address) {
        text.append(words).append(": ").append(address).append("\n\n");
        html.append("<p><a href=\"")
                .append(escaped(address))
                .append("\">")
                .append(escaped(words))
                .append("</a></p>\n");
    }

    String text() {
        return text.toString();
    }

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>Nærplan</title></head>
                <body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">
                %s</body>
                </html>
                """.formatted(locale.toLanguageTag(), html);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, UTF_8);
    }
}
