package dk.naerplan.solver.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A community worker or a colleague who takes part in the work.
 *
 * @param employer municipality, housing organisation or association
 * @param competencies level 1 to 3 of each competency held
 * @param reportingDuty whether the employee must report concerns to the authorities (underretningspligt)
 * @param grants what pays for the employee; empty when paid otherwise, free to work in every area
 * @param familiarity how well resident groups know the employee from earlier weeks, 0 to 100; 0 where absent
 */
public record Employee(
        String id,
        String name,
        String employer,
        Profession profession,
        Set<Role> roles,
        Map<Competency, Integer> competencies,
        boolean reportingDuty,
        WorkTime time,
        List<Grant> grants,
        PlacementOptions placing,
        Wishes wishes,
        Map<ResidentGroup, Integer> familiarity) {

    public Employee {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
        competencies = Collections.unmodifiableMap(new LinkedHashMap<>(competencies));
        grants = List.copyOf(grants);
        familiarity = Collections.unmodifiableMap(new LinkedHashMap<>(familiarity));
        competencies.values().forEach(Competency::checkedLevel);
        familiarity.forEach((group, value) -> {
            if (value < 0 || value > 100) {
                throw new IllegalArgumentException(
                        "The familiarity (%d) of employee (%s) with resident group (%s) must be 0 to 100."
                                .formatted(value, id, group.id()));
            }
        });
    }

    /** The level held, 1 to 3; 0 when the competency is not held. */
    public int levelOf(Competency competency) {
        return competencies.getOrDefault(competency, 0);
    }

    /** How well the group knows this employee, 0 to 100. */
    public int familiarityWith(ResidentGroup group) {
        return familiarity.getOrDefault(group, 0);
    }

    /** Whether work in the area is paid for: by one of the grants, or because the employee is not on grants at all. */
    public boolean isFinancedIn(Area area) {
        if (grants.isEmpty()) {
            return true;
        }
        for (Grant grant : grants) {
            if (grant.covers(area)) {
                return true;
            }
        }
        return false;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public Employee withTime(WorkTime changed) {
        return new Employee(
                id,
                name,
                employer,
                profession,
                roles,
                competencies,
                reportingDuty,
                changed,
                grants,
                placing,
                wishes,
                familiarity);
    }

    public Employee withPlacing(PlacementOptions changed) {
        return new Employee(
                id,
                name,
                employer,
                profession,
                roles,
                competencies,
                reportingDuty,
                time,
                grants,
                changed,
                wishes,
                familiarity);
    }

    /** Compares the id first: the solver asks about different employees all the time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Employee employee && id.equals(employee.id) && hasSameFacts(employee));
    }

    private boolean hasSameFacts(Employee other) {
        return name.equals(other.name)
                && employer.equals(other.employer)
                && profession.equals(other.profession)
                && roles.equals(other.roles)
                && competencies.equals(other.competencies)
                && reportingDuty == other.reportingDuty
                && time.equals(other.time)
                && grants.equals(other.grants)
                && placing.equals(other.placing)
                && wishes.equals(other.wishes)
                && familiarity.equals(other.familiarity);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
