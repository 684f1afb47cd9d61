package dk.naerplan.solver.scenario;

import dk.naerplan.solver.domain.Area;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.PlacementOptions;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.domain.WeekTime;
import java.util.List;

/**
 * A way of placing the staff: which offices each employee can choose from, and how many days a week may be local. An
 * employee who has no office at all in the data goes straight to the sessions under every policy.
 */
public sealed interface PlacementPolicy {

    /** Offices and day limits stand as in the data. */
    record AsGiven() implements PlacementPolicy {}

    /** Everyone in the housing areas: at their own local offices, else at one where they are financed, else as given. */
    record Local() implements PlacementPolicy {}

    /** Everyone at central offices: their own, else any, else as given. */
    record Central() implements PlacementPolicy {}

    /**
     * Coordinators at central offices, the others local.
     *
     * @param coordinators ids of the employees at central offices; empty for those with the coordinator role
     */
    record Combined(List<String> coordinators) implements PlacementPolicy {

        public Combined {
            coordinators = List.copyOf(coordinators);
        }

        boolean isCentral(Employee employee) {
            return coordinators.isEmpty() ? employee.has(Role.COORDINATOR) : coordinators.contains(employee.id());
        }
    }

    /**
     * Everyone at central offices, outposted to local ones.
     *
     * @param days days a week that may be local, 1 to 7
     */
    record Outposted(int days) implements PlacementPolicy {

        public Outposted {
            if (days < 1 || days > WeekTime.DAYS_PER_WEEK) {
                throw new IllegalArgumentException("The outposted days (%d) must be between 1 and 7.\n".formatted(days)
                        + "Maybe use the policy central for none.");
            }
        }
    }

    /**
     * Every office that any of the other policies could give the employee, on any day; all offices of the organisation when the
     * data give only one.
     */
    record Optimised() implements PlacementPolicy {}

    /**
     * Another policy for the employees who belong to some areas only; the others stay as given. Whoever can sit in one of the
     * areas belongs to it, and of those who can sit in none, whoever is financed there.
     *
     * @param areas ids of the areas, at least one
     */
    record Within(PlacementPolicy policy, List<String> areas) implements PlacementPolicy {

        public Within {
            areas = List.copyOf(areas);
            if (areas.isEmpty() || policy instanceof Within) {
                throw new IllegalArgumentException(
                        "The scope (%s) of the policy (%s) cannot be used.\n".formatted(areas, policy.text())
                                + "Maybe name the areas once, or use the policy alone.");
            }
        }

        boolean concerns(Employee employee, List<Area> known) {
            List<Area> local = employee.placing().offices().stream()
                    .flatMap(office -> office.area().stream())
                    .toList();
            return local.isEmpty()
                    ? known.stream().anyMatch(area -> isIn(area) && employee.isFinancedIn(area))
                    : local.stream().anyMatch(this::isIn);
        }

        private boolean isIn(Area area) {
            return areas.contains(area.id());
        }
    }

    /**
     * Reads what {@link #text()} writes.
     *
     * @throws IllegalArgumentException when the text names no policy
     */
    static PlacementPolicy parse(String text) {
        return PolicyText.parse(text);
    }

    /** One of as-given, local, central, combined, combined:anne,bo, outposted:2 and optimised; in some areas local@nord,syd. */
    default String text() {
        return PolicyText.of(this);
    }

    /** The same roster, as another object, with each employee's choice of offices after this policy. */
    default Roster applyTo(Roster roster) {
        if (this instanceof AsGiven) {
            return RosterEdit.copyOf(roster);
        }
        var offices = new OfficeChoice(roster.getFacts().offices());
        return RosterEdit.of(roster)
                .changeEmployees(employee -> employee.placing().offices().isEmpty()
                        ? employee
                        : employee.withPlacing(optionsOf(employee, offices, roster.getAreas())))
                .build();
    }

    private PlacementOptions optionsOf(Employee employee, OfficeChoice offices, List<Area> areas) {
        return switch (this) {
            case AsGiven ignored -> employee.placing();
            case Local ignored -> offices.local(employee);
            case Central ignored -> offices.central(employee);
            case Combined combined ->
                combined.isCentral(employee) ? offices.central(employee) : offices.local(employee);
            case Outposted outposted -> offices.outposted(employee, outposted.days());
            case Optimised ignored -> offices.any(employee);
            case Within within ->
                within.concerns(employee, areas)
                        ? within.policy().optionsOf(employee, offices, areas)
                        : employee.placing();
        };
    }
}
