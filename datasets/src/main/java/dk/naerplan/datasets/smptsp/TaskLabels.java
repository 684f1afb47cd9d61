package dk.naerplan.datasets.smptsp;

import dk.naerplan.datasets.format.LocalText;
import dk.naerplan.datasets.format.issue.PersonalNumber;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a document calls a problem and its parts.
 *
 * @param id of the document
 * @param tasks name of each task
 * @param employees name of each employee
 */
public record TaskLabels(String id, LocalText name, LocalText description, List<String> tasks, List<String> employees) {

    private static final int LONGEST_ID = 64;
    private static final String NAMELESS = "smptsp";

    public TaskLabels {
        tasks = List.copyOf(tasks);
        employees = List.copyOf(employees);
    }

    /** For a public instance; tasks and employees are numbered as there, from 0. */
    public static TaskLabels ofInstance(String id, TaskProblem problem) {
        var description = new LocalText(
                "Indlæst fra en offentlig opgavefil: dæk alle opgaver med færrest mulige medarbejdere.",
                "Read from a public instance: cover all tasks with as few employees as possible.");
        return new TaskLabels(
                id,
                new LocalText(id, ""),
                description,
                numbered("Opgave ", problem.tasks().size()),
                numbered("Medarbejder ", problem.qualifications().size()));
    }

    /** An id like the name of a file, without its folder and ending. */
    public static String idOf(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String stem = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        String id = stem.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^[_-]+", "");
        String shortened = id.substring(0, Math.min(LONGEST_ID, id.length()));
        return shortened.isEmpty() || PersonalNumber.isIn(shortened) ? NAMELESS : shortened;
    }

    private static List<String> numbered(String word, int count) {
        return IntStream.range(0, count).mapToObj(number -> word + number).toList();
    }
}
