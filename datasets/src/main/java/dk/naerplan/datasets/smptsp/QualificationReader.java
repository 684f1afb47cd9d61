package dk.naerplan.datasets.smptsp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads which tasks an employee is qualified for: {@code 3: 0 4 17}. */
final class QualificationReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final int tasks;
    private final TaskIssues issues;

    /** @param tasks how many there are */
    QualificationReader(int tasks, TaskIssues issues) {
        this.tasks = tasks;
        this.issues = issues;
    }

    List<Integer> read(InstanceLine line) {
        int colon = line.text().indexOf(':');
        String count = line.text().substring(0, Math.max(0, colon)).strip();
        List<String> words = SPACE.splitAsStream(line.text().substring(colon + 1))
                .filter(word -> !word.isEmpty())
                .toList();
        if (!isNumber(count) || !words.stream().allMatch(QualificationReader::isNumber)) {
            issues.add(TaskIssueType.EMPLOYEE_FORM, line.number(), line.text().strip());
            return List.of();
        }
        if (Integer.parseInt(count) != words.size()) {
            issues.add(TaskIssueType.QUALIFICATION_COUNT, line.number(), count, words.size());
        }
        return known(words, line.number());
    }

    private List<Integer> known(List<String> words, int line) {
        var seen = new BitSet();
        var known = new ArrayList<Integer>();
        for (String word : words) {
            int task = Integer.parseInt(word);
            if (task >= tasks) {
                issues.add(TaskIssueType.UNKNOWN_TASK, line, word, tasks - 1);
            } else if (seen.get(task)) {
                issues.add(TaskIssueType.REPEATED_TASK, line, word);
            } else {
                seen.set(task);
                known.add(task);
            }
        }
        return known;
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
