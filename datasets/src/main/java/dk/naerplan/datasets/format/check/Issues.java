package dk.naerplan.datasets.format.check;

import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.datasets.format.issue.IssueType;
import java.util.ArrayList;
import java.util.List;

/** Collects issues, up to a number that a person could still read. */
public final class Issues {

    static final int MOST = 1000;

    private final List<Issue> found = new ArrayList<>();
    private boolean full;

    public void add(Issue issue) {
        if (found.size() < MOST) {
            found.add(issue);
        } else if (!full) {
            full = true;
            found.add(Issue.of(IssueType.TOO_MANY_ISSUES, "", String.valueOf(MOST)));
        }
    }

    public void add(IssueType type, Pointer at, String value, String... details) {
        add(Issue.of(type, at.text(), value, details));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Issue::isError);
    }

    boolean isFull() {
        return full;
    }

    /** Whether an error was found at the place, inside it, or at something that holds it. */
    boolean hasErrorAround(String at) {
        return found.stream()
                .filter(Issue::isError)
                .map(Issue::pointer)
                .anyMatch(pointer -> contains(pointer, at) || contains(at, pointer));
    }

    private static boolean contains(String outer, String inner) {
        return inner.startsWith(outer) && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
    }

    public List<Issue> found() {
        return List.copyOf(found);
    }
}
