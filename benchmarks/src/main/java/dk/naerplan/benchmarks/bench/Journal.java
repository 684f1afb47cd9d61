package dk.naerplan.benchmarks.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The finished runs in a file, one JSON document a line, each written as soon as the run is over. */
public final class Journal {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Path file;

    public Journal(Path file) {
        this.file = file;
    }

    /** Every finished run. A line that a crash has cut off, or another edition has written, is passed over. */
    Map<RunKey, RunRecord> read() throws IOException {
        var runs = new LinkedHashMap<RunKey, RunRecord>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                parse(line).ifPresent(run -> runs.put(run.key(), run));
            }
        }
        return runs;
    }

    private static Optional<RunRecord> parse(String line) {
        try {
            return Optional.ofNullable(MAPPER.readValue(line, RunRecord.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Adds a run, on a line of its own even when the last line was cut off. */
    void append(RunRecord run) throws IOException {
        String line = MAPPER.writeValueAsString(run) + "\n";
        String text = endsInsideALine() ? "\n" + line : line;
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private boolean endsInsideALine() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return false;
        }
        try (var channel = Files.newByteChannel(file)) {
            var last = ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(last);
            return last.get(0) != '\n';
        }
    }

    /** Forgets every run. */
    public void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}
