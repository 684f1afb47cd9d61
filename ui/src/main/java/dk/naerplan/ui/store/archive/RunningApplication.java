package dk.naerplan.ui.store.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** The application that runs on a data folder, as a command sees it. */
public final class RunningApplication {

    private static final Duration UNTIL_TAKEN = Duration.ofSeconds(15);
    private static final Duration UNTIL_DONE = Duration.ofMinutes(30);
    private static final long LOOK_MILLIS = 100;

    private final BackupFolder folder;

    public RunningApplication(Path dataFolder) {
        this.folder = BackupFolder.in(dataFolder);
    }

    /**
     * Has the application make a backup, and moves it to the file.
     *
     * @throws ArchiveException when nobody answers, or the application could not make it
     */
    public void backupTo(Path file) throws InterruptedException {
        BackupFolder.Request request = folder.ask();
        try {
            waitWhile(
                    request.asked(),
                    UNTIL_TAKEN,
                    "The application that has opened the database does not answer.\n"
                            + "Maybe another program has opened it: stop that, and try again.");
            waitWhile(request.taken(), UNTIL_DONE, "The application has not finished the backup in time.");
            if (Files.exists(request.failure())) {
                throw new ArchiveException(Files.readString(request.failure()));
            }
            Files.move(request.archive(), file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ArchiveException("The backup could not be moved to %s: %s".formatted(file, e.getMessage()), e);
        } finally {
            clear(request);
        }
    }

    private static void waitWhile(Path there, Duration longest, String complaint) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (Files.exists(there)) {
            if (System.nanoTime() > end) {
                throw new ArchiveException(complaint);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private static void clear(BackupFolder.Request request) {
        try {
            Files.deleteIfExists(request.asked());
            Files.deleteIfExists(request.failure());
        } catch (IOException e) {
            throw new ArchiveException(
                    "The request for a backup could not be removed: %s".formatted(e.getMessage()), e);
        }
    }
}
