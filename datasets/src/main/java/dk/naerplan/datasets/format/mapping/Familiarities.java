package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.FamiliarityRules;
import dk.naerplan.datasets.format.HistoryWeek;
import dk.naerplan.solver.domain.Week;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well resident groups know employees. What the document gives counts; the rest grows and fades over the weeks of the
 * history, from 0 before the first contact. A week that the history leaves out was one without contact.
 */
public final class Familiarities {

    private record Pair(String employee, String group) {}

    private final FamiliarityRules rules;
    private final Week planned;
    private final Map<Pair, TreeMap<Week, Integer>> contacts = new HashMap<>();

    private Familiarities(DataSet document) {
        this.rules = document.settings().familiarity();
        this.planned = document.week();
        document.history().forEach(this::remember);
    }

    /** As the document's week begins. */
    public static Familiarities atStartOf(DataSet document) {
        return new Familiarities(document);
    }

    /** Familiarity of the group with the employee, 0 to 100. */
    public int of(EmployeeData employee, String group) {
        Integer given = employee.familiarity().get(group);
        return given == null ? grown(new Pair(employee.id(), group)) : given;
    }

    private void remember(HistoryWeek week) {
        week.contacts()
                .forEach((group, employees) -> employees.forEach((employee, minutes) -> contacts.computeIfAbsent(
                                new Pair(employee, group), pair -> new TreeMap<>())
                        .put(week.week(), minutes)));
    }

    private int grown(Pair pair) {
        TreeMap<Week, Integer> minutes = contacts.get(pair);
        if (minutes == null) {
            return 0;
        }
        int familiarity = 0;
        for (Week week = minutes.firstKey(); week.compareTo(planned) < 0; week = week.next()) {
            familiarity = rules.after(familiarity, minutes.getOrDefault(week, 0));
        }
        return familiarity;
    }
}
