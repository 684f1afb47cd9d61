package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.issue.Issue;
import java.util.List;
import java.util.stream.Stream;

/** Says what is wrong with a document: place, sentence and advice. */
final class IssueReport {

    private final CliTexts texts;

    IssueReport(CliTexts texts) {
        this.texts = texts;
    }

    List<String> lines(List<Issue> issues) {
        return issues.stream().flatMap(this::lines).toList();
    }

    private Stream<String> lines(Issue issue) {
        String place = issue.pointer().isEmpty() ? texts.text("issue.document") : issue.pointer();
        String severity = texts.text(issue.isError() ? "issue.error" : "issue.warning");
        return Stream.of(
                "  " + severity + " " + place + ": " + issue.text(texts.locale()),
                "    " + issue.advice(texts.locale()));
    }
}
