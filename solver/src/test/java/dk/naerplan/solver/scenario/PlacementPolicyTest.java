package dk.naerplan.solver.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Placement;
import dk.naerplan.solver.domain.Role;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.fixture.RosterFixture;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementPolicyTest {

    private final RosterFixture week = new RosterFixture();
    private final Office nord = week.localOffice("nordkontor", week.area("nord"));
    private final Office syd = week.localOffice("sydkontor", week.area("syd"));
    private final Office hall = week.centralOffice("raadhus", 10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as-given",
                "local",
                "central",
                "combined",
                "combined:amina,bo",
                "outposted:2",
                "optimised",
                "local@nord,syd",
                "combined:amina@nord"
            })
    void readsWhatItWrites(String text) {
        assertThat(PlacementPolicy.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Local", "outposted", "outposted:0", "outposted:8", "outposted:x", "central:1", "nearby"})
    void textThatNamesNoPolicyIsRefusedWithAdvice(String text) {
        assertThatThrownBy(() -> PlacementPolicy.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(" + text + ")")
                .hasMessageContaining("Maybe");
    }

    @Test
    void asGivenLeavesOfficesAndLimitsAlone() {
        Employee amina = week.employee("amina", e -> e.offices(hall, nord).maxLocalDays(2));
        week.placements(amina, nord);

        Roster after = apply("as-given");

        assertThat(after.getEmployees().getFirst()).isEqualTo(amina);
        assertThat(after.getPlacements()).hasSize(5).allMatch(placement -> nord.equals(placement.getOffice()));
    }

    @Nested
    class LocalPolicy {

        @Test
        void placesEveryoneAtLocalOfficesOfTheirOwn() {
            week.employee("amina", e -> e.offices(hall, nord).maxLocalDays(2));

            assertOffices(apply("local"), 7, nord);
        }

        @Test
        void findsALocalOfficeWhereTheEmployeeIsFinanced() {
            var south = week.grant("plan", syd.area().orElseThrow());
            week.employee("amina", e -> e.offices(hall).grant(south));

            assertOffices(apply("local"), 7, syd);
        }

        @Test
        void leavesWhoeverIsFinancedNowhereLocal() {
            var elsewhere = week.grant("plan", week.area("vest"));
            week.employee("amina", e -> e.offices(hall).grant(elsewhere));

            assertOffices(apply("local"), 7, hall);
        }
    }

    @Nested
    class CentralPolicy {

        @Test
        void placesEveryoneAtACentralOffice() {
            week.employee("amina", e -> e.offices(nord));

            assertOffices(apply("central"), 0, hall);
        }

        @Test
        void leavesTheDataAloneWithoutACentralOffice() {
            var other = new RosterFixture();
            Office only = other.localOffice("kontor", other.area("nord"));
            other.employee("amina", e -> e.offices(only).maxLocalDays(5));

            assertOffices(PlacementPolicy.parse("central").applyTo(other.roster()), 5, only);
        }
    }

    @Nested
    class CombinedPolicy {

        @Test
        void placesCoordinatorsCentrallyAndTheOthersLocally() {
            week.employee("amina", e -> e.offices(hall, nord).role(Role.COORDINATOR));
            week.employee("bo", e -> e.offices(hall, nord));

            Roster after = apply("combined");

            assertThat(placementsOf(after, "amina")).hasSize(5).allMatch(p -> hall.equals(p.getOffice()));
            assertThat(placementsOf(after, "bo")).hasSize(5).allMatch(p -> nord.equals(p.getOffice()));
        }

        @Test
        void takesTheNamedInsteadOfTheCoordinators() {
            week.employee("amina", e -> e.offices(hall, nord).role(Role.COORDINATOR));
            week.employee("bo", e -> e.offices(hall, nord));

            Roster after = apply("combined:bo");

            assertThat(placementsOf(after, "amina")).hasSize(5).allMatch(p -> nord.equals(p.getOffice()));
            assertThat(placementsOf(after, "bo")).hasSize(5).allMatch(p -> hall.equals(p.getOffice()));
        }
    }

    @Test
    void outpostedAddsLocalOfficesUpToTheLimit() {
        week.employee("amina", e -> e.offices(hall, nord));

        assertOffices(apply("outposted:2"), 2, hall, nord);
    }

    @Test
    void optimisedOffersEveryOfficeTheEmployeeMayUse() {
        week.employee("amina", e -> e.offices(hall, syd).maxLocalDays(1));

        assertOffices(apply("optimised"), 7, hall, syd);
    }

    @Test
    void optimisedOffersTheWholeOrganisationWhenTheDataGiveOneOffice() {
        week.employee("amina", e -> e.offices(nord));

        assertOffices(apply("optimised"), 7, nord, syd, hall);
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-given", "local", "central", "combined", "outposted:3"})
    void optimisedOffersWhateverAnyOtherPolicyOffers(String policy) {
        var grant = week.grant("plan", syd.area().orElseThrow());
        Office annex = week.centralOffice("annex", 5);
        week.employee("amina", e -> e.offices(hall, annex).grant(grant));
        week.employee("bo", e -> e.offices(nord, syd));
        week.employee("carl", e -> e.offices(hall));

        Roster fixed = apply(policy);
        Roster optimised = apply("optimised");

        for (int i = 0; i < 3; i++) {
            assertThat(optimised.getEmployees().get(i).placing().offices())
                    .containsAll(fixed.getEmployees().get(i).placing().offices());
        }
    }

    @Nested
    class PolicyWithinSomeAreas {

        @Test
        void concernsWhoeverCanSitThere() {
            week.employee("amina", e -> e.offices(hall, nord));
            week.employee("bo", e -> e.offices(hall, syd));

            Roster after = apply("central@nord");

            assertThat(offices(after, 0)).containsExactly(hall);
            assertThat(offices(after, 1)).containsExactly(hall, syd);
        }

        @Test
        void concernsWhoeverIsFinancedThereWithoutALocalOffice() {
            var grant = week.grant("plan", nord.area().orElseThrow());
            week.employee("amina", e -> e.offices(hall).grant(grant));

            assertThat(offices(apply("local@nord"), 0)).containsExactly(nord);
            assertThat(offices(apply("local@syd"), 0)).containsExactly(hall);
        }

        private List<Office> offices(Roster roster, int employee) {
            return roster.getEmployees().get(employee).placing().offices();
        }
    }

    @Test
    void scopeNeedsAreasAndAPolicyOfItsOwn() {
        assertThatThrownBy(() -> PlacementPolicy.parse("local@")).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> PlacementPolicy.parse("nearby@nord")).hasMessageContaining("(nearby)");
        var scoped = PlacementPolicy.parse("local@nord");
        assertThatThrownBy(() -> new PlacementPolicy.Within(scoped, List.of("syd")))
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "central", "outposted:3", "optimised"})
    void employeeWithoutOfficesStaysWithout(String policy) {
        week.employee("amina");

        assertThat(apply(policy).getPlacements()).isEmpty();
    }

    @Test
    void lockedPlacementKeepsItsOfficeOutsideThePolicy() {
        Employee amina = week.employee("amina", e -> e.offices(hall, nord));
        week.placements(amina, hall).getFirst().setPinned(true);

        List<Placement> after = apply("local").getPlacements();

        assertThat(after.getFirst().getOffice()).isEqualTo(hall);
        assertThat(after.getFirst().isPinned()).isTrue();
        assertThat(after.get(1).getOffice()).isEqualTo(nord);
    }

    @Test
    void seatsKnowTheEmployeesOfTheNewRoster() {
        Employee amina = week.employee("amina", e -> e.offices(hall, nord));
        week.seat(week.session(week.activity("visit"), s -> s), amina);

        Roster after = apply("local");

        assertThat(after.getAssignments().getFirst().employee())
                .isSameAs(after.getEmployees().getFirst());
        assertThat(after.getAssignments().getFirst().getEligible()).containsExactlyElementsOf(after.getEmployees());
    }

    private Roster apply(String policy) {
        return PlacementPolicy.parse(policy).applyTo(week.roster());
    }

    private static List<Placement> placementsOf(Roster roster, String employee) {
        return roster.getPlacements().stream()
                .filter(placement -> placement.getEmployee().id().equals(employee))
                .toList();
    }

    private static void assertOffices(Roster roster, int maxLocalDays, Office... offices) {
        var placing = roster.getEmployees().getFirst().placing();
        assertThat(placing.offices()).containsExactly(offices);
        assertThat(placing.maxLocalDays()).isEqualTo(maxLocalDays);
    }
}
