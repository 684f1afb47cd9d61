package dk.naerplan.datasets.bundled;

import static dk.naerplan.datasets.bundled.Shown.byEmployee;
import static dk.naerplan.solver.domain.Role.PROJECT_LEADER;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import java.util.stream.Stream;

/** Who works, when and paid by what. */
final class StaffConcepts {

    private StaffConcepts() {}

    static Stream<Concept> all() {
        return Stream.of(workingTime(), money(), people()).flatMap(concepts -> concepts);
    }

    private static Stream<Concept> workingTime() {
        return Stream.of(
                new Concept(
                        "full time",
                        "lemvig",
                        byEmployee(employee -> employee.time().weeklyHours() == 37)),
                new Concept(
                        "part time",
                        "helhedsplan",
                        byEmployee(employee -> employee.time().weeklyHours() == 30)),
                new Concept(
                        "evenings",
                        "morsoe",
                        byEmployee(employee -> !employee.time().evenings().isEmpty())),
                new Concept(
                        "absences",
                        "lemvig",
                        byEmployee(employee -> !employee.time().absences().isEmpty())),
                new Concept(
                        "undesired times",
                        "kommune",
                        byEmployee(employee -> !employee.wishes().undesired().isEmpty())),
                new Concept(
                        "desired times",
                        "kommune",
                        byEmployee(employee -> !employee.wishes().desired().isEmpty())),
                new Concept(
                        "a public holiday",
                        "randers",
                        document -> !RosterMapper.toRoster(document)
                                .getFacts()
                                .holidays()
                                .isEmpty()),
                new Concept(
                        "the end of last week's work",
                        "lemvig",
                        document -> !document.history().getLast().ends().isEmpty()));
    }

    private static Stream<Concept> money() {
        return Stream.of(
                new Concept("no grants", "lemvig", document -> document.grants().isEmpty()),
                new Concept(
                        "Landsbyggefonden's co-financing",
                        "helhedsplan",
                        document -> document.grants().stream()
                                .allMatch(grant -> grant.coFinancingPercent() == 25
                                        && grant.funder().equals("Landsbyggefonden"))),
                new Concept(
                        "employees paid locally",
                        "helhedsplan",
                        byEmployee(employee -> employee.grants().isEmpty())),
                new Concept(
                        "a grant for some areas only",
                        "kommune",
                        document -> document.grants().stream()
                                .anyMatch(grant ->
                                        grant.areas().size() < document.areas().size())),
                new Concept(
                        "several employers",
                        "kommune",
                        document -> document.employees().stream()
                                        .map(EmployeeData::employer)
                                        .distinct()
                                        .count()
                                == 4));
    }

    private static Stream<Concept> people() {
        return Stream.of(
                new Concept("four professions", "morsoe", document -> professions(document) == 4),
                new Concept(
                        "one member without reporting duty",
                        "morsoe",
                        document -> document.employees().stream()
                                        .filter(employee -> !employee.reportingDuty())
                                        .count()
                                == 1),
                new Concept(
                        "one project leader",
                        "randers",
                        document -> document.employees().stream()
                                        .filter(employee -> employee.roles().contains(PROJECT_LEADER))
                                        .count()
                                == 1),
                new Concept(
                        "several roles at once",
                        "helhedsplan",
                        byEmployee(employee -> employee.roles().size() >= 3)));
    }

    private static long professions(DataSet document) {
        return document.employees().stream()
                .flatMap(employee -> employee.profession().stream())
                .distinct()
                .count();
    }
}
