package dk.naerplan.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;

/** A choice about the looks that a browser remembers for a year; never anything about a person or a plan. */
public record Preference(String name) {

    private static final String WRITE = "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'";

    public Optional<String> read(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    public void write(UI ui, String value) {
        ui.getPage().executeJs(WRITE, name, value);
    }
}
