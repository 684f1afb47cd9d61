package dk.naerplan.ui.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Optional;
import org.h2.store.fs.FileBaseDefault;

/**
 * A database file of H2 in which the newest chunk can always be found, and that is on the disk when a write returns.
 *
 * <p>Each commit writes a chunk, and the header at the file's start must lead to the newest one. From 2.5.250 on H2 writes the header
 * before it takes note of the chunk it has just written, so that the header leads to the one before, and a commit is gone when
 * the process is killed before the next. The order is mended here: a header names the newest chunk that was written.
 */
final class DurableFile extends FileBaseDefault {

    private final FileChannel file;
    private Optional<NewestChunk> newest = Optional.empty();

    DurableFile(FileChannel file) {
        this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        int length = source.remaining();
        ByteBuffer bytes = source.duplicate();
        if (position == 0) {
            writeWhole(newest.map(chunk -> chunk.namedBy(bytes)).orElse(bytes), position);
        } else {
            writeWhole(bytes.duplicate(), position);
            newest = NewestChunk.of(newest, bytes, position);
        }
        file.force(false);
        source.position(source.limit());
        return length;
    }

    private void writeWhole(ByteBuffer bytes, long position) throws IOException {
        long place = position;
        while (bytes.hasRemaining()) {
            place += file.write(bytes, place);
        }
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return file.read(target, position);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
