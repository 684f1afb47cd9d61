package dk.naerplan.datasets.format.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Remembers whether the source failed. Jackson reports bytes in an encoding that it does not know in the same way as a
 * source that fails, but only the second is a reason to give up.
 */
final class SourceStream extends FilterInputStream {

    private boolean failed;

    SourceStream(InputStream source) {
        super(source);
    }

    boolean hasFailed() {
        return failed;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }
}
