package dk.naerplan.ui.roster.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.naerplan.datasets.format.BaselineData;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.PlacementPlan;
import dk.naerplan.datasets.format.RosterData;
import dk.naerplan.datasets.format.SeatPlan;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.ui.testing.EveryState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RosterEditTest {

    private static final DataSet WEEK = EveryState.document();

    static Stream<RosterEdit> everyEdit() {
        return Stream.of(
                GiveSeat.to("bo", "konfliktmaegling-1/1"),
                GiveSeat.toNobody("fritidsjob-1/1"),
                new MoveSession("fritidsjob-1", WeekMoment.parse("wed 13:00")),
                new AddSession("fritidsjob", draft("thu 10:00", 60)),
                new ChangeSession("fritidsjob-1", draft("tue 12:00", 45)),
                new CancelSession("fritidsjob-1"),
                new PlaceEmployee("bo", Weekday.TUE, Optional.of("raadhuset")),
                new LockSeat("fritidsjob-1/1", true),
                new LockSession("fritidsjob-1", true),
                new LockDay(Weekday.MON, true),
                new LockEmployee("bo", true),
                new LockPlacement("bo", Weekday.MON, true),
                new RecordAbsence("bo", List.of(TimeSpan.parse("mon 08:00-16:00")), true),
                new WithdrawAbsence("bo", Weekday.WED),
                Together.of(new CancelSession("fritidsjob-1"), new LockEmployee("amina", true)));
    }

    private static SessionDraft draft(String at, int duration) {
        return new SessionDraft(Optional.of(WeekMoment.parse(at)), duration, 0, List.of(), Optional.empty(), List.of());
    }

    private static ReadResult read(DataSet document) {
        try {
            byte[] text = DataSetWriter.toText(document).getBytes(StandardCharsets.UTF_8);
            return new DataSetReader().read(new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SessionPlan plan(DataSet document, String session) {
        return document.roster().sessions().getOrDefault(session, SessionPlan.EMPTY);
    }

    static Optional<SeatPlan> seat(DataSet document, String session) {
        return Optional.ofNullable(plan(document, session).seats().get(1));
    }

    @ParameterizedTest
    @MethodSource("everyEdit")
    void documentIsAnotherOneAndReadsAgainWithNothingNewWrong(RosterEdit edit) {
        DataSet edited = edit.in(WEEK);

        assertThat(edited).isNotEqualTo(WEEK);
        ReadResult result = read(edited);
        assertThat(result.document()).contains(edited);
        assertThat(read(WEEK).issues()).containsAll(result.issues());
    }

    @ParameterizedTest
    @MethodSource("everyEdit")
    void doneTwiceItSaysTheSameAsOnceExceptWhereItAdds(RosterEdit edit) {
        DataSet once = edit.in(WEEK);
        boolean repeatable = !(edit instanceof AddSession || edit instanceof CancelSession || edit instanceof Together);

        assertThat(!repeatable || edit.in(once).equals(once)).isTrue();
    }

    @Nested
    class Seats {

        @Test
        void seatGoesToSomebodyAndKeepsItsLock() {
            DataSet edited = GiveSeat.to("bo", "familiekursus-1/1").in(WEEK);

            assertThat(seat(edited, "familiekursus-1")).contains(new SeatPlan(Optional.of("bo"), true));
        }

        @Test
        void seatThatNobodyHasIsNoDecision() {
            DataSet edited = GiveSeat.toNobody("fritidsjob-1/1").in(WEEK);

            assertThat(edited.roster().sessions()).doesNotContainKey("fritidsjob-1");
        }

        @Test
        void emptySeatCanBeLocked() {
            DataSet edited = new LockSeat("konfliktmaegling-1/1", true).in(WEEK);

            assertThat(seat(edited, "konfliktmaegling-1")).contains(new SeatPlan(Optional.empty(), true));
        }

        @Test
        void unknownSeatsAndEmployeesAreRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GiveSeat.to("nobody", "fritidsjob-1/1").in(WEEK))
                    .withMessageContaining("no employee (nobody)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GiveSeat.to("bo", "fritidsjob-1/2").in(WEEK))
                    .withMessageContaining("no seat (fritidsjob-1/2)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GiveSeat.to("bo", "fritidsjob-9/1").in(WEEK))
                    .withMessageContaining("no session (fritidsjob-9)");
        }
    }

    @Nested
    class Sessions {

        @Test
        void sessionStartsWhenItIsTold() {
            DataSet edited = new MoveSession("fritidsjob-1", WeekMoment.parse("sat 20:00")).in(WEEK);

            assertThat(plan(edited, "fritidsjob-1").start()).contains(WeekMoment.parse("sat 20:00"));
            assertThat(seat(edited, "fritidsjob-1")).isEqualTo(seat(WEEK, "fritidsjob-1"));
        }

        @Test
        void sessionMayEndAtMidnightButNotLater() {
            DataSet edited = new MoveSession("fritidsjob-1", WeekMoment.parse("mon 22:30")).in(WEEK);
            assertThat(read(edited).isReadable()).isTrue();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MoveSession("fritidsjob-1", WeekMoment.parse("mon 22:45")).in(WEEK));
        }

        @Test
        void extraSessionBelongsToThisWeekAlone() {
            var add = new AddSession("fritidsjob", draft("thu 10:00", 60));

            assertThat(add.idIn(WEEK)).isEqualTo("fritidsjob-2");
            assertThat(Demand.activity(add.in(WEEK), "fritidsjob")
                            .sessions()
                            .getLast()
                            .postponedFrom())
                    .contains(WEEK.week());
        }

        @Test
        void cancelledSessionIsNotDemandedAndFreesWhoWasOnIt() {
            DataSet edited = new CancelSession("fritidsjob-1").in(WEEK);

            assertThat(PlannedSession.all(edited))
                    .extracting(PlannedSession::id)
                    .doesNotContain("fritidsjob-1");
            assertThat(edited.roster().sessions()).doesNotContainKey("fritidsjob-1");
            assertThat(new AddSession("fritidsjob", draft("thu 10:00", 60)).idIn(edited))
                    .isEqualTo("fritidsjob-2");
        }

        @Test
        void cancelledSessionThatWasPublishedStaysPublished() {
            SessionPlan published = plan(WEEK, "fritidsjob-1");
            DataSet announced = WEEK.withRoster(new RosterData(
                    WEEK.roster().state(),
                    WEEK.roster().sessions(),
                    WEEK.roster().placements(),
                    new BaselineData(Map.of("fritidsjob-1", published), Map.of())));

            DataSet edited = new CancelSession("fritidsjob-1").in(announced);

            assertThat(read(edited).document()).contains(edited);
            assertThat(edited.roster().baseline().sessions()).containsEntry("fritidsjob-1", published);
        }

        @Test
        void changedSessionKeepsWhoIsOnItAndIsHeldAtItsNewTime() {
            DataSet moved = new MoveSession("fritidsjob-1", WeekMoment.parse("wed 13:00")).in(WEEK);
            DataSet edited = new ChangeSession("fritidsjob-1", draft("tue 12:00", 45)).in(moved);

            assertThat(plan(edited, "fritidsjob-1").start()).contains(WeekMoment.parse("tue 12:00"));
            assertThat(seat(edited, "fritidsjob-1")).isEqualTo(seat(WEEK, "fritidsjob-1"));
        }

        @Test
        void seatsThatAreNoLongerNeededLoseWhoWasOnThem() {
            var two = new SessionDraft(
                    Optional.of(WeekMoment.parse("tue 12:00")),
                    45,
                    0,
                    List.of(),
                    Optional.empty(),
                    List.of(
                            Demand.activity(WEEK, "fritidsjob").seats().getFirst(),
                            Demand.activity(WEEK, "fritidsjob").seats().getFirst()));
            DataSet wide = GiveSeat.to("bo", "fritidsjob-1/2").in(new ChangeSession("fritidsjob-1", two).in(WEEK));

            DataSet narrow = new ChangeSession("fritidsjob-1", draft("tue 12:00", 45)).in(wide);

            assertThat(plan(narrow, "fritidsjob-1").seats()).containsOnlyKeys(1);
        }
    }

    @Nested
    class Locks {

        @Test
        void sessionIsLockedWithItsTimeAndWhoIsOnIt() {
            DataSet edited = new LockSession("fritidsjob-1", true).in(WEEK);

            assertThat(plan(edited, "fritidsjob-1"))
                    .isEqualTo(new SessionPlan(
                            Optional.of(WeekMoment.parse("tue 10:00")),
                            true,
                            Map.of(1, new SeatPlan(Optional.of("amina"), true))));
        }

        @Test
        void sessionLeavesItsEmptySeatsOpen() {
            DataSet edited = new LockSession("konfliktmaegling-1", true).in(WEEK);

            assertThat(plan(edited, "konfliktmaegling-1").pinned()).isTrue();
            assertThat(seat(edited, "konfliktmaegling-1")).isEmpty();
        }

        @Test
        void dayIsLockedWithItsSessionsAndPlacementsAndNoOther() {
            DataSet edited = new LockDay(Weekday.TUE, true).in(WEEK);

            assertThat(plan(edited, "fritidsjob-1").pinned()).isTrue();
            assertThat(plan(edited, "tryghedsvandring-1").pinned()).isFalse();
            assertThat(edited.roster().placements().get("amina"))
                    .containsEntry(Weekday.TUE, new PlacementPlan("nordkontor", true))
                    .containsEntry(Weekday.MON, new PlacementPlan("raadhuset", false));
        }

        @Test
        void employeeIsLockedWithSeatsTimesAndPlacements() {
            DataSet edited = new LockEmployee("bo", true).in(WEEK);

            assertThat(seat(edited, "bydelshave-1")).contains(new SeatPlan(Optional.of("bo"), true));
            assertThat(plan(edited, "bydelshave-1").pinned()).isTrue();
            assertThat(seat(edited, "fritidsjob-1")).contains(new SeatPlan(Optional.of("amina"), false));
            assertThat(edited.roster().placements().get("bo").get(Weekday.MON).pinned())
                    .isTrue();
        }

        @Test
        void unlockingOpensAllAgain() {
            DataSet locked = new LockDay(Weekday.TUE, true).in(new LockEmployee("amina", true).in(WEEK));
            DataSet open = new LockDay(Weekday.TUE, false).in(new LockEmployee("amina", false).in(locked));

            assertThat(open.roster().sessions().values())
                    .noneMatch(SessionPlan::pinned)
                    .allSatisfy(plan -> assertThat(plan.seats().values()).noneMatch(SeatPlan::pinned));
        }
    }

    @Test
    void placementKeepsItsLock() {
        DataSet locked = new LockPlacement("bo", Weekday.MON, true).in(WEEK);
        DataSet edited = new PlaceEmployee("bo", Weekday.MON, Optional.of("raadhuset")).in(locked);

        assertThat(edited.roster().placements().get("bo"))
                .containsEntry(Weekday.MON, new PlacementPlan("raadhuset", true));
        assertThat(new PlaceEmployee("bo", Weekday.MON, Optional.empty())
                        .in(edited)
                        .roster()
                        .placements())
                .doesNotContainKey("bo");
    }

    @Test
    void editsTogetherAreDoneOneAfterTheOther() {
        DataSet edited = Together.of(GiveSeat.to("bo", "fritidsjob-1/1"), GiveSeat.to("amina", "fritidsjob-1/1"))
                .in(WEEK);

        assertThat(edited).isEqualTo(WEEK);
    }
}
