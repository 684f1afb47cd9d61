package dk.naerplan.datasets.smptsp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Instances for tests. */
final class Instances {

    /** Five tasks, three employees; two can do it, as task 2 begins when task 0 ends. */
    static final String SMALL = """
            # Remark
            Type = 1
            Jobs = 5
              0  60
             30  90
             60 120
             90 150
            120 180
            Qualifications = 3
             3: 0 2 4
             2: 1 3
             5: 4 3 2 1 0
            """;

    private Instances() {}

    static TaskReadResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static TaskReadResult read(byte[] bytes) {
        try {
            return TaskProblemReader.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TaskProblem problem(String text) {
        return read(text).problem().orElseThrow();
    }

    /** The lines as an instance, without line numbers changing: the first line given is line 1. */
    static List<TaskIssue> issues(String... lines) {
        return read(String.join("\n", lines)).issues();
    }

    /** Tasks of 1 to 120 minutes within a day, each with some employees who are qualified. */
    static String random(int tasks, int employees, long seed) {
        var random = new Random(seed);
        List<List<Integer>> qualifications = new ArrayList<>();
        for (int employee = 0; employee < employees; employee++) {
            int first = employee % tasks;
            qualifications.add(IntStream.range(0, tasks)
                    .filter(task -> task % employees == first || random.nextInt(3) == 0)
                    .boxed()
                    .toList());
        }
        String times = IntStream.range(0, tasks)
                .map(task -> random.nextInt(1_320))
                .mapToObj(start -> start + " " + (start + 1 + random.nextInt(120)) + "\n")
                .collect(Collectors.joining());
        String employeeLines = qualifications.stream()
                .map(known -> known.size() + ": "
                        + known.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        return "Type = 1\nJobs = " + tasks + "\n" + times + "Qualifications = " + employees + "\n" + employeeLines;
    }
}
