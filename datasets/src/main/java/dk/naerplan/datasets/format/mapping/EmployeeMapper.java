package dk.naerplan.datasets.format.mapping;

import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.EmployeeOfficesData;
import dk.naerplan.solver.domain.Competency;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.PlacementOptions;
import dk.naerplan.solver.domain.Profession;
import dk.naerplan.solver.domain.ResidentGroup;
import dk.naerplan.solver.domain.Wishes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the employees. */
final class EmployeeMapper {

    /** Of employees whose education the document does not tell; no seat can demand it. */
    static final Profession UNTOLD = new Profession("", "");

    private final FactBook facts;
    private final WorkTimeMapper times;
    private final Familiarities familiarities;

    private EmployeeMapper(FactBook facts) {
        this.facts = facts;
        this.times = new WorkTimeMapper(facts);
        this.familiarities = Familiarities.atStartOf(facts.document);
    }

    static void fill(FactBook facts) {
        var mapper = new EmployeeMapper(facts);
        facts.document.employees().forEach(given -> facts.employees.put(given.id(), mapper.employee(given)));
    }

    private Employee employee(EmployeeData given) {
        return new Employee(
                given.id(),
                given.label(),
                given.employer(),
                given.profession()
                        .map(id -> FactBook.get(facts.professions, id))
                        .orElse(UNTOLD),
                new LinkedHashSet<>(given.roles()),
                competencies(given),
                given.reportingDuty(),
                times.timeOf(given),
                FactBook.all(facts.grants, given.grants()),
                placing(given.offices()),
                new Wishes(
                        TimeSpans.intervals(given.wishes().undesired()),
                        TimeSpans.intervals(given.wishes().desired())),
                familiarity(given));
    }

    private Map<Competency, Integer> competencies(EmployeeData given) {
        var levels = new LinkedHashMap<Competency, Integer>();
        given.competencies().forEach((id, level) -> levels.put(FactBook.get(facts.competencies, id), level));
        return levels;
    }

    private PlacementOptions placing(EmployeeOfficesData given) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.concat(given.usual().stream(), given.allowed().stream()).forEach(ids::add);
        Optional<Office> usual = given.usual().map(id -> FactBook.get(facts.offices, id));
        return new PlacementOptions(FactBook.all(facts.offices, List.copyOf(ids)), usual, given.outpostedDays());
    }

    private Map<ResidentGroup, Integer> familiarity(EmployeeData given) {
        var familiarity = new LinkedHashMap<ResidentGroup, Integer>();
        facts.groups.forEach((id, group) -> {
            int value = familiarities.of(given, id);
            if (value > 0) {
                familiarity.put(group, value);
            }
        });
        return familiarity;
    }
}
