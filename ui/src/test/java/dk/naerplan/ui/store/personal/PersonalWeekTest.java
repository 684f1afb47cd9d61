package dk.naerplan.ui.store.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Interval;
import dk.naerplan.solver.domain.Office;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.WeekTime;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.testing.EveryState;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalWeekTest {

    private static final Interval MONDAY_AT_TEN =
            new Interval(WeekTime.at(0, 10, 0), WeekTime.at(0, 10, 0) + duration());

    @Test
    void weekHasTheEmployeesSeatsOnly() {
        PersonalWeek week = PersonalWeek.of(roster(Drafts.clean()), "karen");

        assertThat(week.seats()).singleElement().satisfies(seat -> {
            assertThat(seat.session()).isEqualTo(Drafts.VISIT);
            assertThat(seat.time()).isEqualTo(MONDAY_AT_TEN);
            assertThat(seat.day()).isZero();
        });
    }

    @Test
    void firstWeekIsAllNew() {
        assertThat(EmployeeChanges.between(Optional.empty(), roster(Drafts.clean())))
                .filteredOn(changes -> changes.changes().stream().anyMatch(PersonalChange.Gained.class::isInstance))
                .extracting(EmployeeChanges::employee)
                .containsExactlyInAnyOrder("karen", "jens");
    }

    @Test
    void sameWeekHasNoChanges() {
        assertThat(EmployeeChanges.between(Optional.of(roster(Drafts.clean())), roster(Drafts.clean())))
                .isEmpty();
    }

    @Test
    void seatThatAnotherGetsIsLostAndGained() {
        DataSet after = Drafts.withVisit(Drafts.clean(), Drafts.visit(Map.of(1, "karen", 2, "hanne")));

        assertThat(EmployeeChanges.between(Optional.of(roster(Drafts.clean())), roster(after)))
                .extracting(
                        EmployeeChanges::employee,
                        changes -> changes.changes().getFirst().getClass())
                .containsExactlyInAnyOrder(
                        tuple("jens", PersonalChange.Lost.class), tuple("hanne", PersonalChange.Gained.class));
    }

    @Test
    void otherTimeIsAMoveThatTakesEffectAtTheEarlierOne() {
        SessionPlan visit = Drafts.visit(Map.of(1, "karen", 2, "jens"));
        var later = new SessionPlan(Optional.of(WeekMoment.parse("tue 10:00")), false, visit.seats());

        assertThat(EmployeeChanges.between(
                        Optional.of(roster(Drafts.clean())), roster(Drafts.withVisit(Drafts.clean(), later))))
                .hasSize(2)
                .allSatisfy(changes -> assertThat(changes.changes())
                        .singleElement()
                        .satisfies(change -> {
                            assertThat(change).isInstanceOf(PersonalChange.Moved.class);
                            assertThat(change.minute()).isEqualTo(WeekTime.at(0, 10, 0));
                        }));
    }

    @Test
    void otherOfficeIsTheChangeOfThatDayAlone() {
        Roster before = EveryState.roster();
        Roster after = EveryState.roster();
        var placement = EveryState.placement(after, "amina", 1);
        Office old = placement.office();
        Office other = after.getPlacements().stream()
                .flatMap(each -> each.getAllowed().stream())
                .filter(office -> !office.equals(old))
                .findFirst()
                .orElseThrow();
        placement.setOffice(other);

        assertThat(EmployeeChanges.between(Optional.of(before), after))
                .singleElement()
                .satisfies(changes -> assertThat(changes.changes())
                        .containsExactly(
                                new PersonalChange.Seated(1, Optional.of(old.name()), Optional.of(other.name()))));
    }

    @Test
    void whoIsNoMoreInTheRosterLosesTheirSeats() {
        DataSet before = Drafts.clean();
        Roster after = roster(before);
        PersonalWeek week = PersonalWeek.of(after, "nobody");

        assertThat(week.since(PersonalWeek.of(roster(before), "karen")))
                .anySatisfy(change -> assertThat(change).isInstanceOf(PersonalChange.Lost.class));
    }

    private static Roster roster(DataSet document) {
        return RosterMapper.toRoster(document);
    }

    private static int duration() {
        return RosterMapper.toRoster(Drafts.LEMVIG).getSessions().stream()
                .filter(session -> session.getId().equals(Drafts.VISIT))
                .findFirst()
                .orElseThrow()
                .getDuration();
    }
}
