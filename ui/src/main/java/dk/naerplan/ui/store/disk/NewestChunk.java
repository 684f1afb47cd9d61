package dk.naerplan.ui.store.disk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import org.h2.mvstore.DataUtils;

/**
 * The chunk with the highest version in a file of H2's MVStore (https://h2database.com/html/mvstore.html#fileFormat).
 *
 * @param block where it begins, in blocks
 * @param version of the store, which rises with each chunk
 */
record NewestChunk(String id, long block, long version) {

    private static final int BLOCK = 4096;
    private static final byte[] BEGINNING = "chunk:".getBytes(ISO_8859_1);

    /** The newer one of the two: that known so far, and what was written, if that is a chunk. */
    static Optional<NewestChunk> of(Optional<NewestChunk> known, ByteBuffer written, long position) {
        if (written.remaining() < BLOCK || !beginsAsChunk(written)) {
            return known;
        }
        HashMap<String, String> header = DataUtils.parseMap(firstLine(written));
        var chunk = new NewestChunk(Objects.requireNonNull(header.get("chunk")), position / BLOCK, version(header));
        return known.filter(other -> other.version > chunk.version).or(() -> Optional.of(chunk));
    }

    /** The same two blocks of a store's header, with this chunk in them unless they name a newer one. */
    ByteBuffer namedBy(ByteBuffer storeHeader) {
        HashMap<String, String> header = DataUtils.parseMap(firstLine(storeHeader));
        if (version(header) >= version) {
            return storeHeader;
        }
        header.put("chunk", id);
        header.put("block", Long.toHexString(block));
        header.put("version", Long.toHexString(version));
        header.remove("fletcher");
        byte[] line = withChecksum(header);
        return ByteBuffer.allocate(storeHeader.remaining()).put(0, line).put(BLOCK, line);
    }

    private static byte[] withChecksum(HashMap<String, String> header) {
        var text = new StringBuilder();
        DataUtils.appendMap(text, header);
        byte[] bytes = text.toString().getBytes(ISO_8859_1);
        DataUtils.appendMap(text, "fletcher", DataUtils.getFletcher32(bytes, 0, bytes.length));
        return text.append('\n').toString().getBytes(ISO_8859_1);
    }

    private static long version(HashMap<String, String> header) {
        return DataUtils.readHexLong(header, "version", 0);
    }

    private static boolean beginsAsChunk(ByteBuffer bytes) {
        return bytes.slice(bytes.position(), BEGINNING.length).equals(ByteBuffer.wrap(BEGINNING));
    }

    private static String firstLine(ByteBuffer bytes) {
        byte[] block = new byte[BLOCK];
        bytes.get(bytes.position(), block);
        return new String(block, ISO_8859_1).lines().findFirst().orElseThrow();
    }
}
