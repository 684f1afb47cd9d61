package dk.naerplan.datasets.bundled;

import static dk.naerplan.datasets.bundled.Shown.byEmployee;
import static dk.naerplan.datasets.bundled.Shown.sits;
import static dk.naerplan.solver.domain.OfficeKind.CENTRAL;
import static dk.naerplan.solver.domain.OfficeKind.LOCAL;
import static dk.naerplan.solver.domain.Role.COORDINATOR;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.EmployeeData;
import java.util.stream.Stream;

/** Where the staff sit. */
final class PlacementConcepts {

    private PlacementConcepts() {}

    static Stream<Concept> all() {
        return Stream.concat(offices(), targets());
    }

    private static Stream<Concept> offices() {
        return Stream.of(
                new Concept(
                        "coordinators centrally",
                        "helhedsplan",
                        document -> document.employees().stream()
                                .filter(employee -> employee.roles().contains(COORDINATOR))
                                .allMatch(employee -> sits(employee, CENTRAL, document))),
                new Concept("a local office in each area", "helhedsplan", PlacementConcepts::hasOfficeInEachArea),
                new Concept(
                        "local employees",
                        "kommune",
                        document ->
                                document.employees().stream().anyMatch(employee -> sits(employee, LOCAL, document))),
                new Concept(
                        "central employees",
                        "kommune",
                        document ->
                                document.employees().stream().anyMatch(employee -> sits(employee, CENTRAL, document))),
                new Concept(
                        "an outposted municipal employee", "helhedsplan", byEmployee(PlacementConcepts::isOutposted)),
                new Concept("outposted municipal employees", "kommune", byEmployee(PlacementConcepts::isOutposted)));
    }

    private static Stream<Concept> targets() {
        return Stream.of(
                new Concept(
                        "a leader with local and central days",
                        "randers",
                        byEmployee(employee -> employee.id().equals("camilla")
                                && employee.offices().allowed().size() == 4)),
                new Concept(
                        "overview targets",
                        "randers",
                        document -> !document.settings().overviewTargets().isEmpty()),
                new Concept(
                        "presence targets",
                        "lemvig",
                        document -> document.areas().stream().allMatch(area -> area.presenceHours() > 0)));
    }

    private static boolean isOutposted(EmployeeData employee) {
        return employee.employer().equals("Kommunen") && employee.offices().outpostedDays() < 5;
    }

    private static boolean hasOfficeInEachArea(DataSet document) {
        return document.areas().stream()
                .allMatch(area -> document.offices().stream()
                        .anyMatch(office ->
                                office.area().filter(area.id()::equals).isPresent()));
    }
}
