package dk.naerplan.benchmarks.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final RunRecord FIRST = Runs.run("town", 40, "naerplan", 0, new Cost(0, 0, 700));
    private static final RunRecord SECOND = Runs.fruitless("town", 40, "cpsat", 0);

    @TempDir
    private Path folder;

    private Path file;
    private Journal journal;

    @BeforeEach
    void openJournal() {
        file = folder.resolve("journal.jsonl");
        journal = new Journal(file);
    }

    @Test
    void journalThatIsNotThereIsEmpty() throws IOException {
        assertThat(journal.read()).isEmpty();
    }

    @Test
    void runsComeBackAsTheyWere() throws IOException {
        journal.append(FIRST);
        journal.append(SECOND);

        assertThat(new Journal(file).read().values()).containsExactly(FIRST, SECOND);
    }

    @Test
    void lineThatWasCutOffIsPassedOverAndDisturbsNothing() throws IOException {
        journal.append(FIRST);
        Files.writeString(file, "{\"key\": {\"dataSet\": \"to", StandardOpenOption.APPEND);
        journal.append(SECOND);

        assertThat(journal.read().values()).containsExactly(FIRST, SECOND);
    }

    @Test
    void clearedJournalIsEmpty() throws IOException {
        journal.append(FIRST);
        journal.clear();

        assertThat(journal.read()).isEmpty();
    }
}
