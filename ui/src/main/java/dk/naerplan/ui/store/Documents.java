package dk.naerplan.ui.store;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.io.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents as the text that is kept. What we wrote ourselves may be larger than what we take from others. */
public final class Documents {

    private static final DataSetReader READER = new DataSetReader(new ReadLimits(Integer.MAX_VALUE, Integer.MAX_VALUE));

    private Documents() {}

    public static String text(DataSet document) {
        return DataSetWriter.toText(document);
    }

    /** @throws dk.naerplan.datasets.format.io.UnreadableDataSetException when it could not be read again, so must not be kept */
    public static String readableText(DataSet document) {
        String text = text(document);
        read(text);
        return text;
    }

    public static DataSet read(String text) {
        try {
            return READER.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
