package dk.naerplan.ui.store.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The ids in what an accepted violation is about. */
final class AboutEmployee {

    private static final String EMPLOYEES = "employees=";

    private AboutEmployee() {}

    static boolean isAbout(String what, String employee) {
        return Arrays.stream(what.split(" "))
                .filter(part -> part.startsWith(EMPLOYEES))
                .anyMatch(part -> ids(part).contains(employee));
    }

    static String replaced(String what, String employee, String by) {
        return Arrays.stream(what.split(" "))
                .map(part -> part.startsWith(EMPLOYEES)
                        ? ids(part).stream()
                                .map(id -> id.equals(employee) ? by : id)
                                .collect(Collectors.joining(",", EMPLOYEES, ""))
                        : part)
                .collect(Collectors.joining(" "));
    }

    private static List<String> ids(String part) {
        return List.of(part.substring(EMPLOYEES.length()).split(","));
    }
}
