package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.Documents;
import dk.naerplan.datasets.format.issue.IssueType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** At least one document for each type of issue. */
final class IssueCases {

    private static final String MANY_SESSIONS =
            "'sessions': [%s{ 'count': 50 }]".formatted("{ 'count': 50 },".repeat(99));

    private IssueCases() {}

    static Stream<IssueCase> all() {
        return Stream.concat(written(), abundant());
    }

    private static Stream<IssueCase> written() {
        try (var file = IssueCases.class.getResourceAsStream("issue-cases.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(IssueCases::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IssueCase parse(String line) {
        String[] parts = line.split("\\|", 4);
        String document = parts[3].strip().replace("…", "'schemaVersion': 1, 'week': '2026-W48',");
        return new IssueCase(
                IssueType.valueOf(parts[0].strip()), parts[1].strip(), parts[2].strip(), document.replace("'", "\""));
    }

    private static Stream<IssueCase> abundant() {
        return Stream.of(
                new IssueCase(
                        IssueType.TOO_MANY_SESSIONS,
                        "/activities",
                        "15000",
                        Documents.text("'activities': [{ 'id': 'a', %1$s }, { 'id': 'b', %1$s }, { 'id': 'c', %1$s }]"
                                .formatted(MANY_SESSIONS))),
                new IssueCase(
                        IssueType.TOO_MANY_SEATS,
                        "/activities",
                        "250000",
                        Documents.text("'activities': [{ 'id': 'a', 'seats': [{ 'count': 50 }], %s }]"
                                .formatted(MANY_SESSIONS))),
                new IssueCase(
                        IssueType.TOO_MANY_ISSUES,
                        "",
                        "1000",
                        Documents.text("'areas': [%s{}]".formatted("{},".repeat(1000)))));
    }
}
