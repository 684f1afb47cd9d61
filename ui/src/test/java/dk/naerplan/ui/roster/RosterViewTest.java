package dk.naerplan.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.TextField;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.insight.EmptySeatsList;
import dk.naerplan.ui.insight.FigureDialog;
import dk.naerplan.ui.insight.Folded;
import dk.naerplan.ui.roster.bench.SeatPanel;
import dk.naerplan.ui.roster.board.BoardGrid;
import dk.naerplan.ui.roster.board.BoardRow;
import dk.naerplan.ui.roster.propose.ProposalPanel;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.Change;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.testing.EveryState;
import dk.naerplan.ui.testing.Pushes;
import dk.naerplan.ui.testing.TestRosters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class, FakeSolver.class})
@ViewPackages(packages = "dk.naerplan.ui")
class RosterViewTest extends SpringBrowserlessTest {

    @Autowired
    private FakeSearch search;

    @Autowired
    private Plans plans;

    private PlanId plan;

    @BeforeEach
    void openTheWeek() {
        UI.getCurrent().setLocale(Languages.DANISH);
        plan = SystemUser.call(() -> plans.create("Uge states", EveryState.document(), "anne", ""))
                .plan();
        open();
    }

    private void open() {
        navigate("plan/" + plan, RosterView.class);
        Pushes.until(() -> !figure("Brudte regler").equals("–"));
    }

    private void unfoldEmptySeats() {
        Folded strip = find(Folded.class).single();
        strip.setOpen(true);
        ComponentUtil.fireEvent(strip, new Folded.ToggleEvent(strip, true));
    }

    private Button toggle() {
        return find(Button.class).withClassName("search-toggle").single();
    }

    private BoardGrid board() {
        return find(BoardGrid.class).single();
    }

    private String figure(String name) {
        return find(NativeButton.class).withClassName("figure-tile").all().stream()
                .filter(tile -> find(Span.class, tile).withText(name).exists())
                .map(tile -> find(Span.class, tile)
                        .withClassName("figure-value")
                        .single()
                        .getText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void headingSaysWhoseWeekItIsAndHowFarItHasCome() {
        assertThat(find(H1.class).single().getText()).isEqualTo("Uge states");
        assertThat(find(Span.class).withText("Uge 48 · 23.–29. november 2026").exists())
                .isTrue();
        assertThat(find(Span.class).withText("Udkast").exists()).isTrue();
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Uge states · Nærplan");
    }

    @Test
    void boardShowsTheWeekAndTheStripWhatIsEmpty() {
        assertThat(board().shown().rows()).extracting(BoardRow::id).containsExactly("amina", "bo");
        assertThat(find(Span.class).withText("2 ubemandede pladser").exists()).isTrue();
        unfoldEmptySeats();
        assertThat(find(Span.class, find(EmptySeatsList.class).single())
                        .withText(
                                "Ingen medarbejder har det, der kræves (Mediation, niveau 2), og må arbejde i området.")
                        .exists())
                .isTrue();
        assertThat(figure("Dækning")).isEqualTo("71 %");
    }

    @Test
    void searchShowsItsProgressAndThenWhatItProposes() {
        int before = search.count();
        Roster better = RosterEdit.copyOf(EveryState.roster());
        EveryState.seatOf(better, "Lektiecafé")
                .setEmployee(better.getEmployees().getFirst());

        test(toggle()).click();
        assertThat(toggle().getText()).isEqualTo("Stop og behold");
        awaitSearch(before + 1);
        search.last().progress(better, 0.5);
        awaitFigure("Dækning", "86 %");
        assertThat(find(ProgressBar.class).single().getValue()).isPositive();

        search.last().finish(better);
        awaitLabel("Find plan");
        assertThat(find(ProgressBar.class).exists()).isFalse();
        assertThat(find(Span.class).withText("1 ubemandet plads").exists()).isTrue();
        assertThat(find(H2.class)
                        .withText("Forslag: 1 ændring for 1 medarbejder")
                        .exists())
                .isTrue();
        press("proposal-accept");
        assertThat(find(ProposalPanel.class).exists()).isFalse();
        awaitFigure("Dækning", "86 %");
        assertThat(SystemUser.call(() -> plans.history(plan))).hasSize(2);
    }

    @Test
    void stopEndsTheSearch() {
        int before = search.count();
        test(toggle()).click();
        awaitSearch(before + 1);

        test(toggle()).click();
        awaitLabel("Find plan");
        assertThat(search.last().isRunning()).isFalse();
    }

    @Test
    void failedSearchIsToldAndLeavesThePlanAsItWas() {
        int before = search.count();
        String coverage = figure("Dækning");
        test(toggle()).click();
        awaitSearch(before + 1);
        search.last().fail();
        awaitLabel("Find plan");
        assertThat(find(Notification.class).exists()).isTrue();
        assertThat(figure("Dækning")).isEqualTo(coverage);
    }

    @Test
    void searchGoesOnWhenThePageIsLeft() {
        int before = search.count();
        test(toggle()).click();
        awaitSearch(before + 1);

        navigate("plans", com.vaadin.flow.component.html.Main.class);
        assertThat(search.last().isRunning()).isTrue();
        open();

        assertThat(toggle().getText()).isEqualTo("Stop og behold");
        test(toggle()).click();
        awaitLabel("Find plan");
    }

    @Test
    void chosenSeatIsDescribedUntilItIsClosed() {
        unfoldEmptySeats();
        click("empty-seat");

        SeatPanel panel = find(SeatPanel.class).single();
        assertThat(find(H2.class, panel).single().getText()).isEqualTo("Konfliktmægling");
        assertThat(find(Span.class, panel).withText("Mediation, niveau 2").exists())
                .isTrue();

        test(find(Button.class, panel).withAriaLabel("Luk den valgte plads").single())
                .click();
        assertThat(find(SeatPanel.class).exists()).isFalse();
    }

    @Test
    void everyNumberCanBeAskedWhereItComesFrom() {
        click("figure-tile");

        assertThat(find(FigureDialog.class).single().getHeaderTitle()).isEqualTo("Dækning");
    }

    @Test
    void filterKeepsWhatIsLookedFor() {
        test(find(TextField.class).single()).setValue("bo");

        assertThat(board().shown().rows()).extracting(BoardRow::id).containsExactly("bo");
    }

    @Test
    void languageChangesInPlace() {
        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(toggle().getText()).isEqualTo("Find plan");
        assertThat(find(Span.class).withText("2 unstaffed seats").exists()).isTrue();
        assertThat(find(Span.class).withText("Week 48 · 23–29 November 2026").exists())
                .isTrue();
    }

    @Test
    void publishingAsksForEachBrokenRule() {
        press("plan-publish");

        assertThat(find(Checkbox.class).withClassName("publish-acceptance").all())
                .hasSize(Integer.parseInt(figure("Brudte regler")));
        assertThat(find(Button.class).withClassName("publish-confirm").single().isEnabled())
                .isFalse();
    }

    @Test
    void historyTellsWhatWasDoneAndBringsItBack() {
        SystemUser.run(() -> plans.save(
                plan,
                new Change(
                        1,
                        RevisionKind.EDITED,
                        "bo",
                        "",
                        EveryState.document()
                                .withSettings(EveryState.document().settings().withBalance(80)))));
        navigate("plans", com.vaadin.flow.component.html.Main.class);
        open();
        assertThat(find(IntegerSlider.class).single().getValue()).isEqualTo(80);

        press("plan-history");
        assertThat(find(Span.class).withClassName("history-what").all())
                .extracting(Span::getText)
                .containsExactly("Ændret", "Planen blev lavet");
        test(find(Button.class).withText("Hent frem").single()).click();

        assertThat(find(IntegerSlider.class).single().getValue()).isEqualTo(50);
        press("plan-undo");
        assertThat(find(IntegerSlider.class).single().getValue()).isEqualTo(80);
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstDidAndChooses() {
        SystemUser.run(() -> plans.save(
                plan,
                new Change(
                        1,
                        RevisionKind.EDITED,
                        "bo",
                        "",
                        EveryState.document()
                                .withSettings(EveryState.document().settings().withBalance(80)))));

        press("plan-undo");

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Planen er ændret imens");
        test(find(Button.class).withText("Vis den gemte udgave").single()).click();
        assertThat(find(IntegerSlider.class).single().getValue()).isEqualTo(80);
        assertThat(SystemUser.call(() -> plans.history(plan))).hasSize(2);
    }

    private void press(String className) {
        test(find(Button.class).withClassName(className).single()).click();
        roundTrip();
    }

    /** Clicks the first button of the kind. */
    private void click(String className) {
        test(find(NativeButton.class).withClassName(className).atIndex(1)).click();
    }

    private void awaitSearch(int number) {
        await().until(() -> search.count() == number);
    }

    private void awaitFigure(String name, String value) {
        Pushes.until(() -> figure(name).equals(value));
    }

    private void awaitLabel(String text) {
        Pushes.until(() -> toggle().getText().equals(text));
    }
}
