package dk.naerplan.datasets.smptsp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads instances in the text format of Krishnamoorthy, Ernst and Baatar (2012), and reports everything that is wrong with
 * them at once. Lines that are empty or begin with # count as remarks. The rest is, in this order, {@code Type = 1},
 * {@code Jobs = n} with the start and end of n tasks, and {@code Qualifications = m} with, for each of m employees, how many
 * tasks the employee is qualified for, a colon and their positions from 0.
 */
public final class TaskProblemReader {

    private static final int MOST_MEGABYTES = 32;

    private TaskProblemReader() {}

    /** @throws IOException when the file can not be opened or read */
    public static TaskReadResult read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /**
     * Reads to the end of the stream, and leaves closing it to the caller.
     *
     * @throws IOException when the stream fails
     */
    public static TaskReadResult read(InputStream stream) throws IOException {
        int most = MOST_MEGABYTES * 1024 * 1024;
        byte[] bytes = stream.readNBytes(most + 1);
        var issues = new TaskIssues();
        if (bytes.length > most) {
            issues.add(TaskIssueType.TOO_LARGE, 0, "", MOST_MEGABYTES);
            return new TaskReadResult(Optional.empty(), issues.found());
        }
        Optional<TaskProblem> problem = InstanceParser.parse(linesOf(bytes), issues);
        return new TaskReadResult(problem, issues.found());
    }

    private static List<InstanceLine> linesOf(byte... bytes) {
        var lines = new ArrayList<InstanceLine>();
        int number = 0;
        for (String text : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            number++;
            if (!text.isBlank() && !text.stripLeading().startsWith("#")) {
                lines.add(new InstanceLine(number, text));
            }
        }
        return lines;
    }
}
