package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.domain.Activity;
import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Grant;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Location;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Partner;
import dk.naerplan.solver.domain.Profession;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Venue;
import dk.naerplan.solver.domain.WorkRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been made of a document so far, by the ids of the document. */
final class FactBook {

    final DataSet document;
    final List<Integer> holidays;
    final WorkRules rules;
    final Map<String, Location> locations = new LinkedHashMap<>();
    final Map<String, Competency> competencies = new LinkedHashMap<>();
    final Map<String, Profession> professions = new LinkedHashMap<>();
    final Map<String, Area> areas = new LinkedHashMap<>();
    final Map<String, ResidentGroup> groups = new LinkedHashMap<>();
    final Map<String, Office> offices = new LinkedHashMap<>();
    final Map<String, Venue> venues = new LinkedHashMap<>();
    final Map<String, List<Interval>> openingHours = new LinkedHashMap<>();
    final Map<String, Grant> grants = new LinkedHashMap<>();
    final Map<String, Partner> partners = new LinkedHashMap<>();
    final Map<String, List<Interval>> partnerTimes = new LinkedHashMap<>();
    final Map<String, Employee> employees = new LinkedHashMap<>();
    final Map<String, Activity> activities = new LinkedHashMap<>();

    FactBook(DataSet document) {
        this.document = document;
        this.holidays = Holidays.in(document.week(), document.settings());
        var given = document.settings().workRules();
        this.rules = new WorkRules(
                given.dailyRest(), given.weeklyRest(), given.eveningFrom().minute());
    }

    /** What the id names; fails when the document was not checked. */
    static <T> T get(Map<String, T> facts, String id) {
        T fact = facts.get(id);
        if (fact == null) {
            throw new IllegalArgumentException("Nothing in the data set has the id (%s).\n".formatted(id)
                    + "Maybe read the document with DataSetReader, which finds unknown references.");
        }
        return fact;
    }

    static <T> List<T> all(Map<String, T> facts, List<String> ids) {
        return ids.stream().distinct().map(id -> get(facts, id)).toList();
    }
}
