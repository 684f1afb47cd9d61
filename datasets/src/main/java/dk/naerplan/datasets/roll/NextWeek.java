package dk.naerplan.datasets.roll;

import dk.naerplan.datasets.format.ActivityData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.DateSpans;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.EmployeeTimeData;
import dk.naerplan.datasets.format.HistoryWeek;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rolls a week forward. The next week has the same organisation and demand; its history has this week's contacts and ends
 * of work, from which familiarity and rest follow; sessions that were not held and can wait are demanded again; absences,
 * which belong to one week, dates without work that are over, and locks are gone; and the plan of this week is what stability is measured against.
 */
public final class NextWeek {

    private NextWeek() {}

    /** The data set of the week after the document's, without a roster. The same document always gives the same. */
    public static DataSet after(DataSet document) {
        Roster roster = RosterMapper.toRoster(document);
        HistoryWeek memory = Memory.of(roster);
        DataSet next = document.inWeek(
                document.week().next(),
                document.employees().stream()
                        .map(employee -> rested(employee, document, memory))
                        .toList(),
                new Postponement(document, roster).demand(),
                history(document, memory));
        return next.withRoster(PublishedPlan.of(document, next));
    }

    private static List<HistoryWeek> history(DataSet document, HistoryWeek memory) {
        return Stream.concat(document.history().stream(), Stream.of(memory))
                .sorted(Comparator.comparing(HistoryWeek::week))
                .toList();
    }

    private static EmployeeData rested(EmployeeData employee, DataSet document, HistoryWeek memory) {
        LocalDate monday = document.week().next().monday();
        EmployeeTimeData time = employee.time();
        return employee.withTime(time.withoutAbsences().withDatesOff(DateSpans.from(time.datesOff(), monday)))
                .withFamiliarity(grown(employee, document, memory));
    }

    /** What the document gives grows and fades by the same rule as what follows from the history. */
    private static Map<String, Integer> grown(EmployeeData employee, DataSet document, HistoryWeek memory) {
        var familiarity = new LinkedHashMap<String, Integer>();
        employee.familiarity().forEach((group, before) -> {
            int minutes = memory.contacts().getOrDefault(group, Map.of()).getOrDefault(employee.id(), 0);
            familiarity.put(group, document.settings().familiarity().after(before, minutes));
        });
        return familiarity;
    }

    /** The activity with a rhythm that keeps counting from the week in which it was last said to be held. */
    static ActivityData keepingRhythm(ActivityData activity, DataSet document) {
        return activity.everyWeeks() == 1 || activity.fromWeek().isPresent()
                ? activity
                : activity.withFromWeek(document.week());
    }
}
