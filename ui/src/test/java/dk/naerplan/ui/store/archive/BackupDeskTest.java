package dk.naerplan.ui.store.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupDeskTest {

    @TempDir
    Path dataFolder;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T14:00:00Z"));

    @Test
    void runningApplicationMakesTheBackupThatACommandAsksFor() throws Exception {
        TestStore store = TestStore.on(TestDatabase.H2, clock);
        store.plans().create("Uge 48", Drafts.clean(), "anne", "Ny plan");
        Path file = dataFolder.resolve("backup.zip");

        try (var desk = new BackupDesk(BackupFolder.in(dataFolder), new Backup(store.database(), clock))) {
            desk.open();
            new RunningApplication(dataFolder).backupTo(file);
        }

        TestStore restored = TestStore.on(TestDatabase.H2, clock);
        new Restore(restored.database()).from(file, false);
        assertThat(restored.plans().list()).isEqualTo(store.plans().list());
        assertThat(dataFolder.resolve("backup")).isEmptyDirectory();
    }

    @Test
    void commandLearnsWhyTheApplicationCouldNot() throws IOException {
        var folder = BackupFolder.in(dataFolder);
        var emptyDatabase = new Backup(TestDatabase.H2.bare(), clock);
        BackupFolder.Request request = folder.ask();

        try (var desk = new BackupDesk(folder, emptyDatabase)) {
            desk.serve();
        }

        assertThat(request.asked()).doesNotExist();
        assertThat(Files.readString(request.failure())).contains("empty");
    }
}
