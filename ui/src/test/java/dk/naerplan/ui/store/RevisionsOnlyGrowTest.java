package dk.naerplan.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No code path changes or removes a revision, but those that the law asks for. */
class RevisionsOnlyGrowTest {

    private static final Pattern CHANGES =
            Pattern.compile("(update|delete from)\\s+(plan|organisation)_revision\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void onlyRetentionAndErasureRewriteRevisions() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> rewriting = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> CHANGES.matcher(read(file)).find())
                    .toList();

            assertThat(rewriting)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file.getParent()).endsWith(Path.of("store", "privacy")));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
