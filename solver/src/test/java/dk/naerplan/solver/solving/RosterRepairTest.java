package dk.naerplan.solver.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.solver.analysis.Audit;
import dk.naerplan.solver.analysis.RosterAuditor;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Employee;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.domain.SeatRequirement;
import dk.naerplan.solver.domain.Session;
import dk.naerplan.solver.fixture.RosterFixture;
import dk.naerplan.solver.fixture.SampleWeek;
import dk.naerplan.solver.fixture.When;
import dk.naerplan.solver.solving.Disruption.AbsencesRecorded;
import dk.naerplan.solver.solving.Disruption.EmployeeAbsent;
import dk.naerplan.solver.solving.Disruption.SessionAdded;
import dk.naerplan.solver.solving.Disruption.SessionCancelled;
import dk.naerplan.solver.solving.Disruption.SessionResized;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RosterRepairTest {

    private static final SolverSettings LIMIT = SolverSettings.ofMoves(20_000);
    private static final int MONDAY_MORNING = When.at("Mon 7:00");

    private final RosterRepair repair = new RosterRepair(new RosterSolver());
    private final RosterFixture week = new RosterFixture();
    private final Employee amina = week.employee("amina");
    private final Employee bo = week.employee("bo");

    @Nested
    class AbsentEmployee {

        private final Assignment visit = seat("visit", "Tue 9:00-10:00", amina);
        private final Assignment cafe = seat("cafe", "Wed 9:00-10:00", amina);

        @Test
        void isReplacedWhileAwayAndOnlyThen() {
            Repair repaired = repair(absent("Tue 0:00-24:00"), MONDAY_MORNING);

            assertThat(on(repaired, visit)).isEqualTo("bo");
            assertThat(on(repaired, cafe)).isEqualTo("amina");
            assertThat(repaired.employees()).containsExactly("amina", "bo");
        }

        @Test
        void isReplacedOnAThreadOfItsOwnWhenTheAbsenceIsRecordedAlready() {
            Roster recorded = new EmployeeAbsent("amina", When.during("Tue 0:00-24:00")).applyTo(week.roster());
            Assignment locked = recorded.getAssignments().getFirst();
            locked.setPinned(true);

            SolveResult result = repair.start(recorded, new AbsencesRecorded(), MONDAY_MORNING, LIMIT, progress -> {})
                    .await();

            assertThat(result.roster().getAssignments())
                    .extracting(seat -> seat.employee().id())
                    .containsExactly("bo", "amina");
            assertThat(locked.employee().id()).isEqualTo("amina");
            assertThat(result.moves()).isPositive();
        }

        @Test
        void leavesTheSeatEmptyWhenNobodyIsFree() {
            seat("busy", "Tue 9:30-11:00", bo);

            Repair repaired = repair(absent("Tue 0:00-24:00"), MONDAY_MORNING);

            assertThat(on(repaired, visit)).isNull();
            assertThat(repaired.score().hardScore()).isZero();
            assertThat(repaired.employees()).containsExactly("amina");
        }

        @Test
        void isReplacedThroughSomebodyWhoLeavesAnotherSeat() {
            Employee carl = week.employee("carl");
            Assignment onlyForBo = week.seat(
                    week.session(week.activity("family"), s -> s.during("Thu 9:00-10:00")), s -> s.excluded(carl));
            onlyForBo.setEmployee(amina);
            Assignment forAnybody = week.seat(week.session(week.activity("busy"), s -> s.during("Thu 9:30-11:00")), bo);

            Repair repaired = repair(absent("Thu 0:00-24:00"), MONDAY_MORNING);

            assertThat(on(repaired, onlyForBo)).isEqualTo("bo");
            assertThat(on(repaired, forAnybody)).isEqualTo("carl");
            assertThat(repaired.score().hardScore()).isZero();
        }

        @Test
        void keepsSessionsThatHaveBegun() {
            Repair repaired = repair(absent("Wed 12:00-24:00"), When.at("Wed 9:30"));

            assertThat(on(repaired, cafe)).isEqualTo("amina");
            assertThat(repaired.diff().isEmpty()).isTrue();
        }

        @Test
        void isTakenOffALockedSeatToo() {
            visit.setPinned(true);

            Repair repaired = repair(absent("Tue 0:00-24:00"), MONDAY_MORNING);

            assertThat(on(repaired, visit)).isEqualTo("bo");
            assertThat(repaired.roster().getAssignments().getFirst().isPinned()).isFalse();
        }

        @Test
        void doesNotFillGapsThatWereThereBefore() {
            Assignment gap = seat("gap", "Thu 9:00-10:00", null);

            Repair repaired = repair(absent("Tue 0:00-24:00"), MONDAY_MORNING);

            assertThat(on(repaired, gap)).isNull();
        }

        @Test
        void losesThePlacementOfTheDay() {
            var hall = week.centralOffice("raadhus", 0);
            Employee dan = week.employee("dan", e -> e.offices(hall));
            week.placements(dan, hall);

            Repair repaired = repair(new EmployeeAbsent("dan", When.during("Tue 0:00-24:00")), MONDAY_MORNING);

            assertThat(repaired.roster().getPlacements()).hasSize(4);
            assertThat(repaired.employees()).containsExactly("dan");
        }

        private EmployeeAbsent absent(String interval) {
            return new EmployeeAbsent("amina", When.during(interval));
        }
    }

    @Test
    void addedSessionIsStaffedWithoutTouchingTheOthers() {
        Assignment visit = seat("visit", "Tue 9:00-10:00", amina);
        var course = session("course", 60, "Tue 9:00", "Tue 9:30", "Sun 9:00");

        Repair repaired = repair(new SessionAdded(course, List.of(SeatRequirement.ANYBODY)), MONDAY_MORNING);

        assertThat(on(repaired, visit)).isEqualTo("amina");
        assertThat(repaired.roster().getAssignments().getLast().employee().id()).isEqualTo("bo");
        assertThat(repaired.employees()).containsExactly("bo");
    }

    @Test
    void longerSessionPassesTheNextSeatOn() {
        Assignment visit = seat("visit", "Tue 9:00-10:00", amina);
        Assignment next = seat("next", "Tue 10:00-11:00", amina);

        Repair repaired = repair(
                new SessionResized(visit.getSession().getId(), 90, List.of(When.at("Tue 9:00"))), MONDAY_MORNING);

        assertThat(List.of(on(repaired, visit), on(repaired, next))).containsExactlyInAnyOrder("amina", "bo");
        assertThat(repaired.score().hardScore()).isZero();
        assertThat(repaired.diff().differences()).hasSize(1);
    }

    @Test
    void longerSessionThatDisturbsNobodyChangesNothing() {
        Assignment visit = seat("visit", "Tue 9:00-10:00", amina);

        Repair repaired = repair(
                new SessionResized(visit.getSession().getId(), 90, List.of(When.at("Tue 9:00"))), MONDAY_MORNING);

        assertThat(repaired.diff().isEmpty()).isTrue();
        assertThat(repaired.roster().getSessions().getFirst().getDuration()).isEqualTo(90);
    }

    @Test
    void longerSessionMovesWhenItsTimeIsNoLongerAllowed() {
        Assignment visit = seat("visit", "Tue 15:00-16:00", amina);

        Repair repaired = repair(
                new SessionResized(visit.getSession().getId(), 90, List.of(When.at("Tue 14:30"))), MONDAY_MORNING);

        assertThat(repaired.roster().getSessions().getFirst().getStart()).isEqualTo(When.at("Tue 14:30"));
        assertThat(on(repaired, visit)).isEqualTo("amina");
    }

    @Test
    void cancelledSessionTakesItsSeatsAlongAndNothingElse() {
        Assignment visit = seat("visit", "Tue 9:00-10:00", amina);
        seat("cafe", "Wed 9:00-10:00", bo);

        Repair repaired = repair(new SessionCancelled(visit.getSession().getId()), MONDAY_MORNING);

        assertThat(repaired.roster().getAssignments()).hasSize(1);
        assertThat(repaired.employees()).containsExactly("amina");
    }

    @Test
    void unknownSessionIsRefusedWithAdvice() {
        var disruption = new SessionResized("nowhere", 60, List.of(When.at("Tue 9:00")));

        assertThatThrownBy(() -> repair(disruption, MONDAY_MORNING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("Maybe");
    }

    @Test
    void repairIsADraftWhoseBaselineIsThePublishedRoster() {
        Assignment visit = seat("visit", "Tue 9:00-10:00", amina);
        Roster published = week.roster();
        published.setState(RosterState.PUBLISHED);

        Repair repaired = repair.repair(
                published, new EmployeeAbsent("amina", When.during("Tue 0:00-24:00")), MONDAY_MORNING, LIMIT);

        assertThat(repaired.roster().getState()).isEqualTo(RosterState.DRAFT);
        assertThat(published.getState()).isEqualTo(RosterState.PUBLISHED);
        assertThat(visit.getEmployee()).isEqualTo(amina);
        Assignment seat = repaired.roster().getAssignments().getFirst();
        assertThat(seat.getBaseline().value().id()).isEqualTo("amina");
        assertThat(seat.isPinned()).isFalse();
    }

    @Test
    void largeRosterIsRepairedRuleCleanByReplacingTheAbsentOnly() {
        Roster published = new RosterSolver()
                .solve(SampleWeek.of(30, 300), SolverSettings.ofMoves(20_000).withSeed(2))
                .roster();
        String busiest = published.getEmployees().stream()
                .map(Employee::id)
                .max(Comparator.comparingLong(id -> seatsOnTuesday(published, id)))
                .orElseThrow();

        Repair repaired = repair.repair(
                published, new EmployeeAbsent(busiest, When.during("Tue 0:00-24:00")), MONDAY_MORNING, LIMIT);

        Audit audit = RosterAuditor.audit(repaired.roster());
        assertThat(audit.isRuleClean()).isTrue();
        assertThat(audit.score()).isEqualTo(repaired.score());
        assertThat(repaired.kpis().coverage().total())
                .isEqualTo(RosterAuditor.audit(published).kpis().coverage().total());
        assertThat(repaired.diff().differences())
                .hasSize((int) seatsOnTuesday(published, busiest) + 1)
                .allSatisfy(difference -> assertThat(difference.employees()).contains(busiest));
    }

    private static long seatsOnTuesday(Roster roster, String employee) {
        return roster.getAssignments().stream()
                .filter(seat -> seat.isStaffed()
                        && seat.day() == 1
                        && seat.employee().id().equals(employee))
                .count();
    }

    private Repair repair(Disruption disruption, int now) {
        return repair.repair(week.roster(), disruption, now, LIMIT);
    }

    private Assignment seat(String activity, String during, Employee holder) {
        Assignment seat = week.seat(week.session(week.activity(activity), s -> s.during(during)));
        seat.setEmployee(holder);
        return seat;
    }

    private Session session(String id, int minutes, String... starts) {
        return new Session(
                id,
                week.activity(id),
                RosterFixture.ONLINE,
                minutes,
                0,
                true,
                List.of(starts).stream().map(When::at).toList());
    }

    private static String on(Repair repaired, Assignment seat) {
        return repaired.roster().getAssignments().stream()
                .filter(found -> found.getId().equals(seat.getId()))
                .findFirst()
                .map(Assignment::getEmployee)
                .map(Employee::id)
                .orElse(null);
    }
}
