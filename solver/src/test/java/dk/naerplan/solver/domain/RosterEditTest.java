package dk.naerplan.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.When;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RosterEditTest {

    private final RosterFixture week = new RosterFixture();
    private final Office hall = week.centralOffice("raadhus", 0);
    private final Office nord = week.localOffice("nordkontor", week.area("nord"));
    private final Employee amina = week.employee("amina", e -> e.offices(hall, nord));
    private final Employee bo = week.employee("bo");
    private final Session visit = week.session(week.activity("visit"), s -> s.startsOneOf("Mon 9:00", "Tue 9:00"));
    private final Assignment seat = week.seat(visit, amina);
    private final List<Placement> placements = week.placements(amina, nord);

    @Test
    void copyHasTheSameValuesInObjectsOfItsOwn() {
        visit.setStart(When.at("Tue 9:00"));
        visit.setPinned(true);
        visit.setBaseline(new Baseline<>(When.at("Mon 9:00")));
        seat.setPinned(true);
        seat.setBaseline(new Baseline<>(bo));
        placements.getFirst().setPinned(true);
        placements.getFirst().setBaseline(new Baseline<>(hall));
        Roster source = week.roster();
        source.setState(RosterState.PUBLISHED);

        Roster copy = RosterEdit.copyOf(source);

        assertThat(copy)
                .usingRecursiveComparison()
                .ignoringFields("assignments.start")
                .isEqualTo(source);
        assertThat(copy.getAssignments().getFirst().getStart()).isEqualTo(When.at("Tue 9:00"));
        assertThat(copy.getSessions().getFirst()).isNotSameAs(visit);
        assertThat(copy.getAssignments().getFirst()).isNotSameAs(seat);
        assertThat(copy.getAssignments().getFirst().getSession())
                .isSameAs(copy.getSessions().getFirst());
        assertThat(copy.getPlacements().getFirst()).isNotSameAs(placements.getFirst());
    }

    @Test
    void weightsStay() {
        Roster source = week.roster();

        assertThat(RosterEdit.copyOf(source).getWeights()).isSameAs(source.getWeights());
    }

    @Nested
    class ChangedEmployee {

        @Test
        void isTheOneOnTheSeatsAndInTheRanges() {
            seat.setBaseline(new Baseline<>(amina));

            Assignment changed = absent("Mon 9:00-10:00").getAssignments().getFirst();

            assertThat(changed.employee()).isNotEqualTo(amina);
            assertThat(changed.employee().id()).isEqualTo("amina");
            assertThat(changed.getEligible()).containsExactly(changed.employee(), bo);
            assertThat(changed.getBaseline()).isEqualTo(new Baseline<>(changed.employee()));
        }

        @Test
        void staysOnTheSeatWhenNoLongerEligible() {
            Assignment changed =
                    absent("Mon 8:00-16:00", "Tue 8:00-16:00").getAssignments().getFirst();

            assertThat(changed.getEligible()).containsExactly(bo);
            assertThat(changed.employee().id()).isEqualTo("amina");
        }

        @Test
        void losesThePlacementOfADayWithoutWork() {
            Roster roster = absent("Mon 8:00-16:00");

            assertThat(roster.getPlacements()).extracting(Placement::getDay).containsExactly(1, 2, 3, 4);
            assertThat(roster.getPlacements()).allMatch(placement -> nord.equals(placement.getOffice()));
        }

        @Test
        void keepsThePlacementOfADayWithSomeWorkLeft() {
            assertThat(absent("Mon 8:00-12:00").getPlacements()).hasSize(5);
        }

        @Test
        void getsPlacementsOnDaysThatHaveBecomeWorkingDays() {
            Roster back = RosterEdit.of(absent("Mon 8:00-16:00"))
                    .changeEmployees(
                            employee -> employee.withTime(employee.time().withAbsences(List.of())))
                    .build();

            assertThat(back.getPlacements()).extracting(Placement::getDay).containsExactly(0, 1, 2, 3, 4);
            assertThat(back.getPlacements().getFirst().getOffice()).isNull();
        }

        @Test
        void losesAnOfficeThatIsNoLongerAllowed() {
            Roster roster = RosterEdit.of(week.roster())
                    .changeEmployees(employee ->
                            employee.equals(amina) ? employee.withPlacing(PlacementOptions.fixed(hall)) : employee)
                    .build();

            assertThat(roster.getPlacements()).hasSize(5).allMatch(placement -> hall.equals(placement.getOffice()));
        }

        private Roster absent(String... intervals) {
            List<Interval> absences = Stream.of(intervals).map(When::during).toList();
            return RosterEdit.of(week.roster())
                    .changeEmployees(employee -> employee.equals(amina)
                            ? employee.withTime(employee.time().withAbsences(absences))
                            : employee)
                    .build();
        }
    }

    @Nested
    class ChangedSession {

        @Test
        void keepsItsSeatsAndTheirEmployees() {
            Roster roster = RosterEdit.of(week.roster())
                    .replaceSession(visit.with(120, List.of(When.at("Mon 9:00"))))
                    .build();

            assertThat(roster.getSessions().getFirst().getDuration()).isEqualTo(120);
            assertThat(roster.getAssignments().getFirst().employee()).isEqualTo(amina);
            assertThat(roster.getAssignments().getFirst().duration()).isEqualTo(120);
        }

        @Test
        void takesItsSeatsAlongWhenItIsRemoved() {
            Roster roster =
                    RosterEdit.of(week.roster()).removeSession(visit.getId()).build();

            assertThat(roster.getSessions()).isEmpty();
            assertThat(roster.getAssignments()).isEmpty();
        }

        @Test
        void bringsEmptySeatsWhenItIsAdded() {
            var course = new Session(
                    "course", week.activity("course"), RosterFixture.ONLINE, 60, 0, true, List.of(When.at("Wed 9:00")));

            Roster roster = RosterEdit.of(week.roster())
                    .addSession(course, List.of(SeatRequirement.ANYBODY, SeatRequirement.ANYBODY))
                    .build();

            assertThat(roster.getSessions()).extracting(Session::getId).containsExactly(visit.getId(), "course");
            assertThat(roster.getAssignments())
                    .extracting(Assignment::getId)
                    .containsExactly(seat.getId(), "course/1", "course/2");
            assertThat(roster.getAssignments().getLast().getEligible()).containsExactly(amina, bo);
        }

        @Test
        void isRefusedWhenItIsThereAlready() {
            var edit = RosterEdit.of(week.roster()).addSession(visit, List.of());

            assertThatThrownBy(edit::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(visit.getId())
                    .hasMessageContaining("Maybe");
        }
    }
}
