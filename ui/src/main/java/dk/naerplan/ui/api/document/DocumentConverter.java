package dk.naerplan.ui.api.document;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.ui.api.problem.InvalidDocumentException;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** A data set as a body, exactly as it is kept in files; or, on the way in, what reading it gave. */
final class DocumentConverter extends AbstractHttpMessageConverter<Object> {

    private static final DataSetReader READER = new DataSetReader();

    DocumentConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == DataSet.class || type == ReadResult.class;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        ReadResult result = READER.read(message.getBody());
        if (type == ReadResult.class) {
            return result;
        }
        return result.document().orElseThrow(() -> new InvalidDocumentException(result.errors(), ""));
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage message) throws IOException {
        DataSetWriter.write((DataSet) document, message.getBody());
    }
}
