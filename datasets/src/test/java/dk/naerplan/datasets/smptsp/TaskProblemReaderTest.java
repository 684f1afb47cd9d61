package dk.naerplan.datasets.smptsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.naerplan.solver.domain.Interval;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskProblemReaderTest {

    private static final String GOOD_TASKS = "Jobs = 2\n0 10\n5 15\n";

    @Test
    void readsTasksAndQualifications() {
        TaskProblem problem = Instances.problem(Instances.SMALL);

        assertThat(problem.tasks())
                .containsExactly(
                        new Interval(0, 60),
                        new Interval(30, 90),
                        new Interval(60, 120),
                        new Interval(90, 150),
                        new Interval(120, 180));
        assertThat(problem.qualifications()).containsExactly(List.of(0, 2, 4), List.of(1, 3), List.of(4, 3, 2, 1, 0));
        assertThat(problem.qualifiedByTask())
                .containsExactly(List.of(0, 2), List.of(1, 2), List.of(0, 2), List.of(1, 2), List.of(0, 2));
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("data_1_3_5_66.dat");
        Files.writeString(file, Instances.SMALL);

        assertThat(TaskProblemReader.read(file)).isEqualTo(Instances.read(Instances.SMALL));
    }

    @Test
    void lineEndsBlanksAndRemarksDoNotMatter() {
        String other = Instances.SMALL
                .replace("Type = 1", "\n  type=1 ")
                .replace(" 3: 0 2 4", "3:0   2 4  \n # remark")
                .replace("\n", "\r\n");

        assertThat(Instances.read(other)).isEqualTo(Instances.read(Instances.SMALL));
    }

    @Test
    void typeCanBeLeftOut() {
        assertThat(Instances.read(Instances.SMALL.replace("Type = 1\n", "")))
                .isEqualTo(Instances.read(Instances.SMALL));
    }

    @Test
    void everythingWrongIsReportedAtOnceWithItsLine() {
        assertThat(Instances.issues(
                        "stray",
                        "Type = 2",
                        "Jobs = 4",
                        "0 10",
                        "5 five",
                        "7 7",
                        "Qualifications = 5",
                        "2: 0 1 2",
                        "1: 9",
                        "2: 1 1",
                        "1 2"))
                .extracting(TaskIssue::type, TaskIssue::line)
                .containsExactly(
                        tuple(TaskIssueType.UNEXPECTED_LINE, 1),
                        tuple(TaskIssueType.OTHER_TYPE, 2),
                        tuple(TaskIssueType.TASK_COUNT, 3),
                        tuple(TaskIssueType.TASK_FORM, 5),
                        tuple(TaskIssueType.TASK_WITHOUT_LENGTH, 6),
                        tuple(TaskIssueType.EMPLOYEE_COUNT, 7),
                        tuple(TaskIssueType.QUALIFICATION_COUNT, 8),
                        tuple(TaskIssueType.UNKNOWN_TASK, 9),
                        tuple(TaskIssueType.REPEATED_TASK, 10),
                        tuple(TaskIssueType.EMPLOYEE_FORM, 11));
    }

    @Test
    void emptyFileLacksBothParts() {
        assertThat(Instances.issues(""))
                .extracting(TaskIssue::type, TaskIssue::value)
                .containsExactly(
                        tuple(TaskIssueType.MISSING_PART, "Jobs"), tuple(TaskIssueType.MISSING_PART, "Qualifications"));
    }

    @Test
    void partsWithoutANumberAndWithoutLinesAreReported() {
        assertThat(Instances.issues("Jobs = many", "Qualifications = -1"))
                .extracting(TaskIssue::type, TaskIssue::line)
                .containsExactly(
                        tuple(TaskIssueType.WRONG_NUMBER, 1),
                        tuple(TaskIssueType.NO_TASK, 1),
                        tuple(TaskIssueType.WRONG_NUMBER, 2));
    }

    @Test
    void numbersBeyondMeasureAreNoTaskAndNoEmployee() {
        assertThat(Instances.issues("Jobs = 1", "0 99999999999999999999", "Qualifications = 1", "1: 9999999999"))
                .extracting(TaskIssue::type, TaskIssue::line)
                .containsExactly(tuple(TaskIssueType.TASK_FORM, 2), tuple(TaskIssueType.EMPLOYEE_FORM, 4));
    }

    @Test
    void repeatedPartIsALineThatFitsNowhere() {
        assertThat(Instances.issues("Jobs = 2", "0 1", "Jobs = 2", "Qualifications = 1", "1: 0"))
                .extracting(TaskIssue::type, TaskIssue::line)
                .containsExactly(tuple(TaskIssueType.TASK_FORM, 3));
    }

    @Test
    void tasksThatNobodyIsQualifiedForAreNamed() {
        assertThat(Instances.read(GOOD_TASKS + "Qualifications = 2\n1: 1\n0:").issues())
                .extracting(TaskIssue::type, TaskIssue::value)
                .containsExactly(tuple(TaskIssueType.NOBODY_QUALIFIED, "0"));
    }

    @Test
    void moreThanADataSetHoldsIsReported() {
        String tasks = IntStream.range(0, 5_001).mapToObj(i -> "0 1\n").collect(Collectors.joining());
        String employees = "1: 0\n".repeat(1_001);

        assertThat(Instances.read("Jobs = 5001\n" + tasks + "Qualifications = 1001\n" + employees)
                        .issues())
                .extracting(TaskIssue::type, TaskIssue::details)
                .containsExactly(
                        tuple(TaskIssueType.TOO_MANY_TASKS, List.of("5000")),
                        tuple(TaskIssueType.TOO_MANY_EMPLOYEES, List.of("1000")));
    }

    @Test
    void noMoreIssuesAreListedThanAPersonReads() {
        List<TaskIssue> issues =
                Instances.read("Jobs = 500\n" + "x\n".repeat(500)).issues();

        assertThat(issues).hasSize(201);
        assertThat(issues.getLast().type()).isEqualTo(TaskIssueType.TOO_MANY_ISSUES);
    }

    @Test
    void filesBeyondAllMeasureAreNotRead() {
        byte[] bytes = " ".repeat(32 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(Instances.read(bytes).issues())
                .singleElement()
                .extracting(TaskIssue::type)
                .isEqualTo(TaskIssueType.TOO_LARGE);
    }

    @Test
    void longLinesAreShortenedInIssues() {
        TaskIssue issue = Instances.issues("Jobs = 1", "x".repeat(500), "Qualifications = 0")
                .getFirst();

        assertThat(issue.value()).hasSize(61).endsWith("…");
    }
}
