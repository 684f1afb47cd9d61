package dk.naerplan.datasets.generator.staff;

import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.generator.place.Cluster;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An employee, and what only the generator knows.
 *
 * @param reach areas of the cluster, the home area first, in which the employee works
 * @param placements the office of each day of the planted roster
 */
public record StaffMember(EmployeeData data, Cluster cluster, List<String> reach, Map<Weekday, String> placements) {

    public StaffMember {
        reach = List.copyOf(reach);
        var sorted = new EnumMap<Weekday, String>(Weekday.class);
        sorted.putAll(placements);
        placements = Collections.unmodifiableMap(sorted);
    }

    public String id() {
        return data.id();
    }

    /** Whether both belong to the team of one cluster. */
    public boolean isInTeamOf(StaffMember other) {
        return cluster.name().equals(other.cluster.name());
    }
}
