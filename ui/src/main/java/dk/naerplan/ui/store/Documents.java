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
    private static final ReadDocuments READ = new ReadDocuments();

    private Documents() {}

    public static String text(DataSet document) {
        return DataSetWriter.toText(document);
    }

    /** @throws dk.naerplan.datasets.format.io.UnreadableDataSetException when it could not be read again, so must not be kept */
    public static String readableText(DataSet document) {
        return READ.kin(document)
                .filter(kin -> DataSetReader.isReadableStill(document))
                .map(kin -> keep(DataSetWriter.toText(document, kin.text()), document))
                .orElseGet(() -> {
                    String text = text(document);
                    read(text);
                    return text;
                });
    }

    private static String keep(String text, DataSet document) {
        READ.keep(text, document);
        return text;
    }

    /** The same text is read once, as long as there is memory to spare. */
    public static DataSet read(String text) {
        return READ.find(text).orElseGet(() -> {
            DataSet document = readAnew(text);
            READ.keep(text, document);
            return document;
        });
    }

    private static DataSet readAnew(String text) {
        try {
            return READER.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
