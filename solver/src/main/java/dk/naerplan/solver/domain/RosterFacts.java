package dk.naerplan.solver.domain;

import java.util.List;

/**
 * Everything about a week that the solver does not decide.
 *
 * @param id name of the data set or plan
 * @param holidays public holidays, days from 0 (Monday) to 6 (Sunday)
 * @param responseCompetencies what somebody must hold to answer a report from an area the same day
 * @param overviewTargets at most one for each day
 */
public record RosterFacts(
        String id,
        Week week,
        WorkRules rules,
        List<Integer> holidays,
        List<Competency> competencies,
        List<Competency> responseCompetencies,
        List<Area> areas,
        List<ResidentGroup> groups,
        List<Office> offices,
        List<Grant> grants,
        List<Employee> employees,
        List<CoordinationLink> links,
        List<OverviewTarget> overviewTargets) {

    public RosterFacts {
        holidays = List.copyOf(holidays);
        competencies = List.copyOf(competencies);
        responseCompetencies = List.copyOf(responseCompetencies);
        areas = List.copyOf(areas);
        groups = List.copyOf(groups);
        offices = List.copyOf(offices);
        grants = List.copyOf(grants);
        employees = List.copyOf(employees);
        links = List.copyOf(links);
        overviewTargets = List.copyOf(overviewTargets);
    }

    public RosterFacts withEmployees(List<Employee> changed) {
        return new RosterFacts(
                id,
                week,
                rules,
                holidays,
                competencies,
                responseCompetencies,
                areas,
                groups,
                offices,
                grants,
                changed,
                links,
                overviewTargets);
    }
}
