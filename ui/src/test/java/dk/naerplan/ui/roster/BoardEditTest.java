package dk.naerplan.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.SeatPlan;
import dk.naerplan.datasets.format.SessionPlan;
import dk.naerplan.datasets.format.WeekMoment;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.roster.board.Block;
import dk.naerplan.ui.roster.board.BoardGrid;
import dk.naerplan.ui.roster.board.Place;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.testing.EveryState;
import dk.naerplan.ui.testing.Pushes;
import dk.naerplan.ui.testing.TestRosters;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is done on the board ends up in the plan. */
@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class, FakeSolver.class})
@ViewPackages(packages = "dk.naerplan.ui")
class BoardEditTest extends SpringBrowserlessTest {

    private static final String JOB = "fritidsjob-1/1";
    private static final String GARDEN = "bydelshave-1/1";

    @Autowired
    private Plans plans;

    private PlanId plan;

    @BeforeEach
    void openTheWeek() {
        UI.getCurrent().setLocale(Languages.DANISH);
        plan = SystemUser.call(() -> plans.create("Uge states", EveryState.document(), "anne", ""))
                .plan();
        navigate("plan/" + plan, RosterView.class);
    }

    private BoardGrid board() {
        return find(BoardGrid.class).single();
    }

    private DataSet saved() {
        return SystemUser.call(() -> plans.newest(plan)).document();
    }

    private SessionPlan saved(String session) {
        return saved().roster().sessions().getOrDefault(session, SessionPlan.EMPTY);
    }

    private Optional<String> holder(String session) {
        return Optional.ofNullable(saved(session).seats().get(1)).flatMap(SeatPlan::employee);
    }

    private Block block(String seat) {
        return board().shown().rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .filter(block -> block.id().equals(seat))
                .findFirst()
                .orElseThrow();
    }

    private void drop(String seat, String row, int day) {
        board().drop(seat, row, day, Place.ANY_TIME);
        roundTrip();
    }

    private void press(String seat, String key) {
        board().press(seat, key);
        roundTrip();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
        roundTrip();
    }

    private void option(String name) {
        NativeButton option = find(NativeButton.class).withClassName("option").all().stream()
                .filter(button -> find(Span.class, button)
                        .withClassName("option-name")
                        .single()
                        .getText()
                        .equals(name))
                .findFirst()
                .orElseThrow();
        test(option).click();
        roundTrip();
    }

    @Nested
    class Moving {

        @Test
        void seatDroppedOnSomebodyIsTheirs() {
            drop(GARDEN, "amina", 3);

            assertThat(holder("bydelshave-1")).contains("amina");
            assertThat(board().shown().rowOf(GARDEN).orElseThrow().id()).isEqualTo("amina");
        }

        @Test
        void seatDroppedOnAnotherDayTakesItsSessionThere() {
            drop("tryghedsvandring-1/1", "bo", 3);

            assertThat(saved("tryghedsvandring-1").start()).contains(WeekMoment.parse("thu 13:00"));
            assertThat(holder("tryghedsvandring-1")).contains("bo");
        }

        @Test
        void emptySeatDroppedOnSomebodyWhoMayNotAsksAndIsDoneAllTheSame() {
            drop("konfliktmaegling-1/1", "bo", 0);

            assertThat(holder("konfliktmaegling-1")).isEmpty();
            click("Gør det alligevel");

            assertThat(holder("konfliktmaegling-1")).contains("bo");
            Pushes.until(() -> block("konfliktmaegling-1/1").marks().contains("broken"));
        }

        @Test
        void whoThinksBetterOfItChangesNothing() {
            drop("konfliktmaegling-1/1", "bo", 0);
            click("Fortryd");

            assertThat(saved()).isEqualTo(EveryState.document());
        }

        @Test
        void seatDroppedWhereItIsChangesNothing() {
            drop(GARDEN, "bo", 3);

            assertThat(SystemUser.call(() -> plans.history(plan))).hasSize(1);
        }

        @Test
        void listDoesWhatADragDoes() {
            press(GARDEN, "MOVE");
            option("Amina");

            assertThat(holder("bydelshave-1")).contains("amina");
            assertThat(find(Dialog.class).exists()).isFalse();
        }

        @Test
        void listHasAnyOtherTimeToo() {
            press(JOB, "MOVE");
            click("Flyt hertil");

            assertThat(SystemUser.call(() -> plans.history(plan))).hasSize(1);
        }
    }

    @Nested
    class Keys {

        @Test
        void lockIsTurnedOnAndOff() {
            press(JOB, "LOCK");
            assertThat(block(JOB).marks()).contains("locked");
            assertThat(saved("fritidsjob-1").seats().get(1).pinned()).isTrue();

            press(JOB, "LOCK");
            assertThat(block(JOB).marks()).doesNotContain("locked");
        }

        @Test
        void seatIsEmptiedAndTakenBack() {
            press(JOB, "EMPTY");
            assertThat(holder("fritidsjob-1")).isEmpty();

            press("", "UNDO");
            assertThat(holder("fritidsjob-1")).contains("amina");

            press("", "REDO");
            assertThat(holder("fritidsjob-1")).isEmpty();
        }

        @Test
        void severalAreChosenAndLockedAtOnce() {
            board().choose(JOB, "ONE");
            board().choose(GARDEN, "TOGGLE");
            roundTrip();
            assertThat(block(JOB).marks()).contains("selected");
            assertThat(block(GARDEN).marks()).contains("selected");

            press(GARDEN, "LOCK");

            assertThat(saved("fritidsjob-1").seats().get(1).pinned()).isTrue();
            assertThat(saved("bydelshave-1").seats().get(1).pinned()).isTrue();
        }

        @Test
        void severalInARowAreGivenToSomebodyAtOnce() {
            board().choose("tryghedsvandring-1/1", "ONE");
            board().choose(GARDEN, "RANGE");
            drop(GARDEN, "amina", 3);

            assertThat(holder("tryghedsvandring-1")).contains("amina");
            assertThat(holder("bydelshave-1")).contains("amina");
        }
    }

    @Nested
    class Dialogs {

        @Test
        void placementIsChangedFromItsChip() {
            board().place("amina", 1);
            roundTrip();
            option("Rådhuset");

            assertThat(saved().roster()
                            .placements()
                            .get("amina")
                            .get(Weekday.TUE)
                            .office())
                    .isEqualTo("raadhuset");
        }

        @Test
        void sessionIsChanged() {
            press(JOB, "CHANGE");
            find(IntegerField.class).all().getFirst().setValue(45);
            click("Gem");

            assertThat(saved().activities().stream()
                            .filter(activity -> activity.id().equals("fritidsjob"))
                            .findFirst()
                            .orElseThrow()
                            .sessions()
                            .getFirst()
                            .duration())
                    .isEqualTo(45);
            assertThat(holder("fritidsjob-1")).contains("amina");
        }

        @Test
        void sessionPastMidnightIsNotSaved() {
            press(JOB, "CHANGE");
            find(IntegerField.class).all().getFirst().setValue(24 * 60);
            click("Gem");

            assertThat(find(Dialog.class).exists()).isTrue();
            assertThat(saved()).isEqualTo(EveryState.document());
        }
    }
}
