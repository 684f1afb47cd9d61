package dk.naerplan.ui.store.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a command asks the running application for a backup: it alone may open its database file. The command puts down a
 * request, the application marks it as taken and puts the archive, or what went wrong, beside it.
 */
record BackupFolder(Path folder) {

    static BackupFolder in(Path dataFolder) {
        return new BackupFolder(dataFolder.resolve("backup"));
    }

    /** One request and what becomes of it. */
    record Request(Path folder, String name) {

        Path asked() {
            return folder.resolve(name + ".request");
        }

        Path taken() {
            return folder.resolve(name + ".taken");
        }

        Path archive() {
            return folder.resolve(name + ".zip");
        }

        Path failure() {
            return folder.resolve(name + ".failed");
        }
    }

    Request ask() {
        var request = new Request(folder, UUID.randomUUID().toString());
        try {
            Files.createDirectories(folder);
            Files.createFile(request.asked());
            return request;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Request> open() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".request"))
                    .map(name -> new Request(folder, name.substring(0, name.length() - ".request".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
