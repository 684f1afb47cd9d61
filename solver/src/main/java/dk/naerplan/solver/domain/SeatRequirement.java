package dk.naerplan.solver.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One needed person of a session, and what is demanded of that person.
 *
 * @param noReportingDuty whether the seat is for somebody who does not have to report concerns
 * @param named ids of the only employees who can take the seat, sorted; empty when anybody qualified can
 * @param excluded ids of employees who must not take the seat, sorted
 * @param mandatory without it the session can not run
 * @param lead the one who gathers the threads of the activity
 */
public record SeatRequirement(
        List<CompetencyDemand> competencies,
        Optional<Profession> profession,
        Optional<Role> role,
        boolean noReportingDuty,
        List<String> named,
        List<String> excluded,
        boolean mandatory,
        boolean lead) {

    /** A seat that anybody can take. */
    public static final SeatRequirement ANYBODY = new SeatRequirement(
            List.of(), Optional.empty(), Optional.empty(), false, List.of(), List.of(), false, false);

    public SeatRequirement {
        competencies = List.copyOf(competencies);
        named = named.stream().sorted().distinct().toList();
        excluded = excluded.stream().sorted().distinct().toList();
    }

    /** What the employee lacks, one entry per item of the demand; empty when qualified. */
    public List<UnmetDemand> unmetBy(Employee employee) {
        var unmet = new ArrayList<UnmetDemand>(0);
        for (CompetencyDemand demand : competencies) {
            int level = employee.levelOf(demand.competency());
            if (level < demand.level()) {
                unmet.add(new UnmetDemand.CompetencyTooLow(demand, level));
            }
        }
        profession
                .filter(demanded -> !demanded.equals(employee.profession()))
                .ifPresent(demanded -> unmet.add(new UnmetDemand.OtherProfession(demanded)));
        role.filter(demanded -> !employee.has(demanded))
                .ifPresent(demanded -> unmet.add(new UnmetDemand.RoleMissing(demanded)));
        if (noReportingDuty && employee.reportingDuty()) {
            unmet.add(new UnmetDemand.HasReportingDuty());
        }
        if (!named.isEmpty() && !isAmong(named, employee)) {
            unmet.add(new UnmetDemand.NotNamed());
        }
        if (isAmong(excluded, employee)) {
            unmet.add(new UnmetDemand.Excluded());
        }
        return unmet;
    }

    /** How many items of the demand the employee does not hold: as many as {@link #unmetBy} lists, at less cost. */
    public int unmetCount(Employee employee) {
        int unmet = 0;
        for (int i = 0; i < competencies.size(); i++) {
            CompetencyDemand demand = competencies.get(i);
            unmet += employee.levelOf(demand.competency()) < demand.level() ? 1 : 0;
        }
        unmet += profession.isPresent() && !profession.get().equals(employee.profession()) ? 1 : 0;
        unmet += role.isPresent() && !employee.has(role.get()) ? 1 : 0;
        unmet += noReportingDuty && employee.reportingDuty() ? 1 : 0;
        unmet += !named.isEmpty() && !isAmong(named, employee) ? 1 : 0;
        unmet += isAmong(excluded, employee) ? 1 : 0;
        return unmet;
    }

    public boolean isMetBy(Employee employee) {
        return unmetCount(employee) == 0;
    }

    /** Seats of imported problems name hundreds of employees. */
    private static boolean isAmong(List<String> sortedIds, Employee employee) {
        return !sortedIds.isEmpty() && Collections.binarySearch(sortedIds, employee.id()) >= 0;
    }
}
