package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.issue.Issue;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterCloner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document demands, as a roster in which nothing is decided. Never changes.
 *
 * @param document that it was made of
 * @param issues what of the demand could not become part of it
 */
record Blueprint(DataSet document, Roster roster, Map<String, Office> offices, List<Issue> issues) {

    /** Whether it is the one of a document, whatever is decided there. */
    boolean isOf(DataSet other) {
        return document == other || document.withRoster(other.roster()).equals(other);
    }

    /** A roster of its own, with these decisions. */
    MappedRoster decided(RosterData plan) {
        Roster copy = new RosterCloner().cloneSolution(roster);
        new PlanApplier(employees(), offices, plan).applyTo(copy);
        var all = new ArrayList<>(issues);
        all.addAll(LostPlans.in(plan, copy));
        return new MappedRoster(copy, all);
    }

    /** The policy has given some of them another choice of offices. */
    private Map<String, Employee> employees() {
        var employees = new LinkedHashMap<String, Employee>();
        roster.getEmployees().forEach(employee -> employees.put(employee.id(), employee));
        return employees;
    }
}
