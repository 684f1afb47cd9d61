package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.FamiliarityRules;
import dk.naerplan.datasets.format.HistoryWeek;
import dk.naerplan.solver.domain.Week;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How well resident groups know employees. What the document gives counts; the rest grows and fades over the weeks of the
 * history, from 0 before the first of them. A week that the history leaves out was one without contact.
 */
public final class Familiarities {

    private final FamiliarityRules rules;
    private final Map<Week, HistoryWeek> history = new LinkedHashMap<>();
    private final Optional<Week> first;
    private final Week planned;

    private Familiarities(DataSet document) {
        this.rules = document.settings().familiarity();
        this.planned = document.week();
        document.history().forEach(week -> history.put(week.week(), week));
        this.first = history.keySet().stream().min(Week::compareTo);
    }

    /** As the document's week begins. */
    public static Familiarities atStartOf(DataSet document) {
        return new Familiarities(document);
    }

    /** Familiarity of the group with the employee, 0 to 100. */
    public int of(EmployeeData employee, String group) {
        Integer given = employee.familiarity().get(group);
        return given == null ? grown(employee.id(), group) : given;
    }

    private int grown(String employee, String group) {
        int familiarity = 0;
        for (Week week = first.orElse(planned); week.compareTo(planned) < 0; week = week.next()) {
            familiarity = rules.after(familiarity, contact(week, employee, group));
        }
        return familiarity;
    }

    private int contact(Week week, String employee, String group) {
        HistoryWeek remembered = history.get(week);
        return remembered == null
                ? 0
                : remembered.contacts().getOrDefault(group, Map.of()).getOrDefault(employee, 0);
    }
}
