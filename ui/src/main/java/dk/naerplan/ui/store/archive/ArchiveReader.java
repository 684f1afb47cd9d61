package dk.naerplan.ui.store.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Opens an archive, and trusts nothing in it that its checksums do not confirm. */
final class ArchiveReader implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private ArchiveReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest();
    }

    /** @throws ArchiveException when the file is no backup, or is damaged */
    static ArchiveReader open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new ArchiveException("There is no file %s that can be read.".formatted(file));
        }
        try {
            var archive = new ArchiveReader(file, new ZipFile(file.toFile(), StandardCharsets.UTF_8));
            archive.verify();
            return archive;
        } catch (ZipException e) {
            throw new ArchiveException(
                    "The file %s is no backup, or is damaged: %s".formatted(file, e.getMessage()), e);
        }
    }

    Manifest contents() {
        return manifest;
    }

    /** The lines of a table; the first has the names of its columns. */
    BufferedReader lines(Manifest.Part part) throws IOException {
        return new BufferedReader(new InputStreamReader(stream(part.entry()), StandardCharsets.UTF_8));
    }

    private Manifest manifest() throws IOException {
        try (InputStream entry = stream(Manifest.ENTRY)) {
            Manifest found = JSON.readValue(entry, Manifest.class);
            if (found.format() != Manifest.FORMAT) {
                throw new ArchiveException(
                        "The backup %s has the format %d; this program reads %d.\nMaybe use a newer program."
                                .formatted(file, found.format(), Manifest.FORMAT));
            }
            return found;
        } catch (JacksonException e) {
            throw new ArchiveException("The list of contents in %s is damaged.".formatted(file), e);
        }
    }

    private void verify() throws IOException {
        for (Manifest.Part part : manifest.tables()) {
            MessageDigest digest = ArchiveWriter.sha256();
            try (InputStream content = new DigestInputStream(stream(part.entry()), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
                throw new ArchiveException(
                        "The backup %s is damaged: the table %s is not what was written.\nMaybe use an earlier backup."
                                .formatted(file, part.table()));
            }
        }
    }

    private InputStream stream(String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw new ArchiveException(
                    "The file %s is no backup, or is damaged: %s is missing.".formatted(file, entry));
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
