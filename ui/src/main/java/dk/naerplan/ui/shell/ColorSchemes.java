package dk.naerplan.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;

/** Light or dark: what was chosen in this browser, else what the system asks for. */
final class ColorSchemes {

    private static final Preference REMEMBERED = new Preference("naerplan-color-scheme");
    private static final String LOOKS_DARK = """
            const chosen = document.documentElement.style.colorScheme;
            return chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
            """;

    private ColorSchemes() {}

    static ColorScheme.Value of(VaadinRequest request) {
        return switch (REMEMBERED.read(request).orElse("")) {
            case "light" -> ColorScheme.Value.LIGHT;
            case "dark" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.LIGHT_DARK;
        };
    }

    /** Turns light into dark and the other way round, whichever of the two is seen now. */
    static void turn(UI ui) {
        ui.getPage()
                .executeJs(LOOKS_DARK)
                .then(Boolean.class, dark -> choose(ui, dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK));
    }

    private static void choose(UI ui, ColorScheme.Value scheme) {
        REMEMBERED.write(ui, scheme.getValue());
        ui.getPage().setColorScheme(scheme);
    }
}
