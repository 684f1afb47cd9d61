package dk.naerplan.datasets.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the documentation that follow from the code. */
public final class Published {

    private static final Path DOCS = Path.of("..", "docs");
    private static final boolean WRITING = Boolean.getBoolean("naerplan.docs.write");

    private Published() {}

    public static String text(String file) {
        try {
            return Files.readString(DOCS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds a file to what the code says, or writes it when asked to with -Dnaerplan.docs.write=true. */
    public static void mustBe(String file, String expected) {
        if (WRITING) {
            write(file, expected);
        }
        assertThat(text(file))
                .as("docs/%s. Maybe run the test once more with -Dnaerplan.docs.write=true", file)
                .isEqualTo(expected);
    }

    private static void write(String file, String text) {
        try {
            Files.createDirectories(DOCS.resolve(file).getParent());
            Files.writeString(DOCS.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
