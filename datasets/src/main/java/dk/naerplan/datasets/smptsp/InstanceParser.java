package dk.naerplan.datasets.smptsp;

import dk.naerplan.datasets.smptsp.InstancePart.Name;
import dk.naerplan.solver.domain.Interval;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a problem of the lines of an instance, and reports everything that is wrong with them. */
final class InstanceParser {

    /** As many activities, and as many employees, as a document can have. */
    static final int MOST_TASKS = 5_000;

    static final int MOST_EMPLOYEES = 1_000;

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern TASK = Pattern.compile("\\s*-?\\d{1,15}\\s+-?\\d{1,15}\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<Name, InstancePart> parts;
    private final TaskIssues issues;

    private InstanceParser(List<InstanceLine> lines, TaskIssues issues) {
        this.parts = InstancePart.of(lines, issues);
        this.issues = issues;
    }

    /** A problem, unless there are issues. */
    static Optional<TaskProblem> parse(List<InstanceLine> lines, TaskIssues issues) {
        var parser = new InstanceParser(lines, issues);
        parser.checkType();
        List<Task> tasks = parser.tasks();
        List<List<Integer>> employees = parser.employees(tasks.size());
        if (!issues.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Interval>> week = WeekFit.of(tasks);
        if (week.isEmpty()) {
            issues.add(TaskIssueType.TOO_DENSE, 0, "");
        }
        return week.map(times -> new TaskProblem(times, employees));
    }

    private void checkType() {
        InstancePart type = parts.get(Name.TYPE);
        if (type == null) {
            return;
        }
        if (!type.value().equals("1")) {
            issues.add(TaskIssueType.OTHER_TYPE, type.line(), type.value());
        }
        type.lines().forEach(line -> issues.add(TaskIssueType.UNEXPECTED_LINE, line.number(), line.text()));
    }

    private List<Task> tasks() {
        Optional<InstancePart> part = part(Name.JOBS, TaskIssueType.TASK_COUNT);
        var tasks = new ArrayList<Task>();
        part.ifPresent(found -> found.lines().forEach(line -> tasks.add(task(line))));
        if (part.isPresent() && tasks.isEmpty()) {
            issues.add(TaskIssueType.NO_TASK, part.get().line(), "");
        } else if (tasks.size() > MOST_TASKS) {
            issues.add(TaskIssueType.TOO_MANY_TASKS, 0, String.valueOf(tasks.size()), MOST_TASKS);
        }
        return tasks;
    }

    private Task task(InstanceLine line) {
        if (!TASK.matcher(line.text()).matches()) {
            issues.add(TaskIssueType.TASK_FORM, line.number(), line.text().strip());
            return new Task(0, 1);
        }
        String[] times = SPACE.split(line.text().strip());
        var task = new Task(Long.parseLong(times[0]), Long.parseLong(times[1]));
        if (task.end() <= task.start()) {
            issues.add(
                    TaskIssueType.TASK_WITHOUT_LENGTH,
                    line.number(),
                    line.text().strip());
        }
        return task;
    }

    private List<List<Integer>> employees(int tasks) {
        Optional<InstancePart> part = part(Name.QUALIFICATIONS, TaskIssueType.EMPLOYEE_COUNT);
        var employees = new ArrayList<List<Integer>>();
        var reader = new QualificationReader(tasks, issues);
        part.ifPresent(found -> found.lines().forEach(line -> employees.add(reader.read(line))));
        if (employees.size() > MOST_EMPLOYEES) {
            issues.add(TaskIssueType.TOO_MANY_EMPLOYEES, 0, String.valueOf(employees.size()), MOST_EMPLOYEES);
        }
        if (part.isPresent() && issues.isEmpty()) {
            checkEveryTaskHasSomebody(tasks, employees);
        }
        return employees;
    }

    private void checkEveryTaskHasSomebody(int tasks, List<List<Integer>> employees) {
        var qualified = new BitSet(tasks);
        employees.forEach(known -> known.forEach(qualified::set));
        for (int task = qualified.nextClearBit(0); task < tasks; task = qualified.nextClearBit(task + 1)) {
            issues.add(TaskIssueType.NOBODY_QUALIFIED, 0, String.valueOf(task));
        }
    }

    /** The part; reports when it is missing, or has another number of lines than it says. */
    private Optional<InstancePart> part(Name name, TaskIssueType otherCount) {
        InstancePart part = parts.get(name);
        if (part == null) {
            issues.add(TaskIssueType.MISSING_PART, 0, name.text());
        } else if (!COUNT.matcher(part.value()).matches()) {
            issues.add(TaskIssueType.WRONG_NUMBER, part.line(), part.value());
        } else if (Integer.parseInt(part.value()) != part.lines().size()) {
            issues.add(otherCount, part.line(), part.value(), part.lines().size());
        }
        return Optional.ofNullable(part);
    }
}
