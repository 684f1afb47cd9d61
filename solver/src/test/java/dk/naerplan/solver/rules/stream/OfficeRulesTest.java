package dk.naerplan.solver.rules.stream;

import static dk.naerplan.solver.rules.RosterRule.DESK_CAPACITY;
import static dk.naerplan.solver.rules.RosterRule.DESK_HOPPING;
import static dk.naerplan.solver.rules.RosterRule.OUTPOSTED_DAYS;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.When;
import dk.naerplan.solver.rules.DeskCapacityJustification;
import dk.naerplan.solver.rules.DeskHoppingJustification;
import dk.naerplan.solver.rules.OutpostedDaysJustification;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OfficeRulesTest {

    private final RosterFixture week = new RosterFixture();
    private final Office hall = week.centralOffice("hall", 10);
    private final Office nord = week.localOffice("nord", week.area("north"), 2);
    private final Office syd = week.localOffice("syd", week.area("south"), 1);

    private Employee employee(String id, int maxLocalDays) {
        return week.employee(id, spec -> spec.offices(hall, nord, syd).maxLocalDays(maxLocalDays));
    }

    private Employee employee(String id) {
        return employee(id, 7);
    }

    private void place(Employee employee, Office office, String... days) {
        for (String day : days) {
            week.placement(employee, day, office);
        }
    }

    @Nested
    class DeskCapacity {

        @Test
        void aDeskForEachIsFine() {
            place(employee("amina"), nord, "Tue");
            place(employee("bo"), nord, "Tue");
            RuleCheck.that(DESK_CAPACITY, week).isKept();
        }

        @Test
        void placementsAboveTheDesksCount() {
            var carl = employee("carl");
            place(carl, nord, "Tue");
            var amina = employee("amina");
            place(amina, nord, "Tue");
            var bo = employee("bo");
            place(bo, nord, "Tue");
            RuleCheck.that(DESK_CAPACITY, week)
                    .because(new DeskCapacityJustification(nord, When.day("Tue"), List.of(amina, bo, carl)));
        }

        @Test
        void officesAndDaysAreCountedApart() {
            place(employee("amina"), nord, "Mon", "Tue");
            place(employee("bo"), nord, "Mon", "Tue");
            place(employee("carl"), syd, "Mon");
            place(employee("dina"), nord, "Wed");
            RuleCheck.that(DESK_CAPACITY, week).isKept();
        }

        @Test
        void eachOfficeAndDayIsAMatch() {
            for (String id : List.of("amina", "bo", "carl")) {
                var employee = employee(id);
                place(employee, syd, "Mon", "Sun");
                place(employee, nord, "Tue");
            }
            RuleCheck.that(DESK_CAPACITY, week).costs(3, 2 + 2 + 1);
        }

        @Test
        void officeWithoutDesksFitsNobody() {
            place(employee("amina"), week.localOffice("none", week.area("west"), 0), "Mon");
            RuleCheck.that(DESK_CAPACITY, week).costs(1, 1);
        }

        @Test
        void placementWithoutOfficeIsLeftOut() {
            place(employee("amina"), syd, "Mon");
            place(employee("bo"), null, "Mon");
            RuleCheck.that(DESK_CAPACITY, week).isKept();
        }
    }

    @Nested
    class OutpostedDays {

        @Test
        void localDaysUpToTheLimitAreFine() {
            var amina = employee("amina", 2);
            place(amina, nord, "Mon", "Tue");
            place(amina, hall, "Wed", "Thu", "Fri");
            RuleCheck.that(OUTPOSTED_DAYS, week).isKept();
        }

        @Test
        void localDaysAboveTheLimitCount() {
            var amina = employee("amina", 1);
            place(amina, nord, "Fri");
            place(amina, syd, "Mon", "Sun");
            RuleCheck.that(OUTPOSTED_DAYS, week)
                    .because(new OutpostedDaysJustification(
                            amina, List.of(When.day("Mon"), When.day("Fri"), When.day("Sun"))));
        }

        @Test
        void employeesAreCountedApart() {
            place(employee("amina", 1), nord, "Mon");
            place(employee("bo", 1), nord, "Tue");
            RuleCheck.that(OUTPOSTED_DAYS, week).isKept();
        }

        @Test
        void eachEmployeeIsAMatch() {
            place(employee("amina", 0), nord, "Mon");
            place(employee("bo", 1), nord, "Tue", "Wed", "Thu");
            RuleCheck.that(OUTPOSTED_DAYS, week).costs(2, 1 + 2);
        }

        @Test
        void placementWithoutOfficeIsLeftOut() {
            place(employee("amina", 0), null, "Mon");
            RuleCheck.that(OUTPOSTED_DAYS, week).isKept();
        }
    }

    @Nested
    class DeskHopping {

        @Test
        void oneOfficeAllWeekIsFine() {
            place(employee("amina"), nord, "Mon", "Tue", "Fri");
            RuleCheck.that(DESK_HOPPING, week).isKept();
        }

        @Test
        void eachFurtherOfficeCounts() {
            var amina = employee("amina");
            place(amina, syd, "Mon");
            place(amina, nord, "Tue", "Wed");
            place(amina, hall, "Sun");
            RuleCheck.that(DESK_HOPPING, week).because(new DeskHoppingJustification(amina, List.of(hall, nord, syd)));
        }

        @Test
        void employeesAreCountedApart() {
            place(employee("amina"), nord, "Mon");
            place(employee("bo"), syd, "Mon");
            RuleCheck.that(DESK_HOPPING, week).isKept();
        }

        @Test
        void eachEmployeeIsAMatch() {
            for (String id : List.of("amina", "bo")) {
                var employee = employee(id);
                place(employee, nord, "Mon");
                place(employee, hall, "Tue");
            }
            RuleCheck.that(DESK_HOPPING, week).costs(2, 2);
        }

        @Test
        void placementWithoutOfficeIsLeftOut() {
            var amina = employee("amina");
            place(amina, nord, "Mon");
            place(amina, null, "Tue");
            RuleCheck.that(DESK_HOPPING, week).isKept();
        }
    }
}
