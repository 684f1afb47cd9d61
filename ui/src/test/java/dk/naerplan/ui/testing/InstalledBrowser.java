package dk.naerplan.ui.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The Chromium or Chrome of this machine: what {@value #SETTING} names, else the first on the path. */
final class InstalledBrowser {

    static final String SETTING = "NAERPLAN_BROWSER";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");

    private InstalledBrowser() {}

    /** @throws IllegalStateException if there is none: a browser test never passes without a browser */
    static Path executable() {
        String named = System.getenv(SETTING);
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return onPath().orElseThrow(() -> new IllegalStateException(
                "The browser tests need Chromium or Chrome, and none of %s is on the path.%nMaybe start ./naerplan test, or set %s to the path of one."
                        .formatted(NAMES, SETTING)));
    }

    private static Optional<Path> onPath() {
        List<String> folders = Arrays.asList(
                Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
