package dk.naerplan.ui.store.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the backups that commands ask for while the application holds the database file. */
final class BackupDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackupDesk.class);

    private final BackupFolder folder;
    private final Backup backup;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("backup").daemon().factory());

    BackupDesk(BackupFolder folder, Backup backup) {
        this.folder = folder;
        this.backup = backup;
    }

    void open() {
        thread.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    /** Whatever goes wrong, the desk stays open. */
    private void look() {
        try {
            serve();
        } catch (RuntimeException e) {
            LOG.warn("A backup could not be handed out: {}", e.getMessage());
        }
    }

    void serve() {
        folder.open().forEach(this::serve);
    }

    private void serve(BackupFolder.Request request) {
        try {
            Files.move(request.asked(), request.taken(), StandardCopyOption.ATOMIC_MOVE);
            makeFor(request);
            Files.delete(request.taken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeFor(BackupFolder.Request request) throws IOException {
        try {
            backup.writeTo(request.archive());
            LOG.info("A backup was made");
        } catch (ArchiveException e) {
            Path failure = request.failure();
            Files.writeString(failure.resolveSibling(failure.getFileName() + ".part"), String.valueOf(e.getMessage()));
            Files.move(failure.resolveSibling(failure.getFileName() + ".part"), failure);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
