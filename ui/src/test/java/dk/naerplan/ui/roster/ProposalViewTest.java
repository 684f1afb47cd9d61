package dk.naerplan.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.roster.board.Block;
import dk.naerplan.ui.roster.board.BoardGrid;
import dk.naerplan.ui.roster.change.PublishDialog;
import dk.naerplan.ui.roster.propose.ProposalPanel;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.testing.EveryState;
import dk.naerplan.ui.testing.Pushes;
import dk.naerplan.ui.testing.TestRosters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class, FakeSolver.class})
@ViewPackages(packages = "dk.naerplan.ui")
class ProposalViewTest extends SpringBrowserlessTest {

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
    void partOfAProposalIsJudgedByItselfAndTheRestIsLeft() {
        Roster better = propose();

        find(Button.class).withText("Vis").all().forEach(open -> test(open).click());
        List<Checkbox> changes = find(Checkbox.class).withClassName("change").all();
        assertThat(changes).hasSize(2);
        test(changes.getFirst()).click();

        Button accept = find(Button.class).withClassName("proposal-accept").single();
        Pushes.until(() -> accept.getText().equals("Tag 1 ændring"));
        assertThat(find(ListItem.class).withText("Valgt: 1 af 2").exists()).isTrue();
        assertThat(changedBlocks()).hasSize(1).isSubsetOf(seatIds(better));
        test(accept).click();
        roundTrip();
        assertThat(find(ProposalPanel.class).exists()).isFalse();
        assertThat(SystemUser.call(() -> plans.history(plan))).hasSize(2);
    }

    @Test
    void proposalIsLeftAndThePlanIsAsItWas() {
        String coverage = figure("Dækning");
        propose();

        press("proposal-decline");

        assertThat(find(ProposalPanel.class).exists()).isFalse();
        awaitFigure("Dækning", coverage);
        assertThat(SystemUser.call(() -> plans.history(plan))).hasSize(1);
    }

    @Test
    void nothingIsPublishedWhileTheBoardShowsAProposal() {
        propose();

        press("plan-publish");

        assertThat(find(PublishDialog.class).exists()).isFalse();
        assertThat(find(Notification.class).all())
                .anySatisfy(notice -> assertThat(test(notice).getText()).contains("Forslaget på tavlen"));
    }

    @Test
    void proposalWaitsForWhoComesBack() {
        propose();

        navigate("plans", com.vaadin.flow.component.html.Main.class);
        open();

        Pushes.until(() -> find(ProposalPanel.class).exists());
    }

    @Test
    void partThatWouldBreakARuleSaysWhich() {
        int before = search.count();
        test(toggle()).click();
        awaitSearch(before + 1);
        Roster worse = RosterEdit.copyOf(search.last().problem());
        EveryState.seatOf(worse, "Konfliktmægling")
                .setEmployee(worse.getEmployees().getFirst());
        search.last().finish(worse);
        awaitLabel("Find plan");

        assertThat(find(Span.class).withText("Forslaget bryder:").exists()).isTrue();
    }

    @Test
    void repairAsksWhoIsAwayAndProposesWhoStandsIn() {
        int before = search.count();
        press("search-repair");
        test(find(ComboBox.class).withLabel("Hvem er væk?").single()).selectItem("Amina");
        find(CheckboxGroup.class).withLabel("Dage").single().setValue(Set.of(Weekday.TUE));
        assertThat(find(Paragraph.class).withText("2 pladser i den tid.").exists())
                .isTrue();
        test(find(Button.class).withClassName("absence-repair").single()).click();
        awaitSearch(before + 1);
        Roster repaired = RosterEdit.copyOf(search.last().problem());
        EveryState.seatOf(repaired, "Familiekursus").setEmployee(null);
        search.last().finish(repaired);
        awaitLabel("Find plan");

        assertThat(SystemUser.call(() -> plans.history(plan))).hasSize(2);
        assertThat(find(ProposalPanel.class).single().isVisible()).isTrue();
    }

    @Test
    void whatHasChangedSinceAnEarlierStateIsMarkedOnTheBoardUntilItIsPutAway() {
        propose();
        press("proposal-accept");
        assertThat(changedBlocks()).isEmpty();

        press("plan-history");
        test(find(Button.class).withText("Hvad er anderledes nu?").atIndex(1)).click();
        press("history-on-board");

        assertThat(changedBlocks()).hasSize(2);
        assertThat(find(Span.class)
                        .withText("2 ændringer siden da er mærket på tavlen.")
                        .exists())
                .isTrue();
        press("compare-close");
        assertThat(changedBlocks()).isEmpty();
    }

    @Test
    void weightsAreExplainedSavedWithThePlanAndGoBackToTheirStandard() {
        press("plan-weights");
        IntegerField travel = find(IntegerField.class).withLabel("Transport").single();
        assertThat(travel.getHelperText()).contains("Vejene mellem kontor og aktiviteter er korte.", "Standard: 100.");
        test(travel).setValue(250);
        press("weights-save");

        assertThat(weights()).containsEntry("travel", 250);

        press("plan-weights");
        press("weights-reset");
        press("weights-save");
        assertThat(weights()).doesNotContainKey("travel");
        assertThat(SystemUser.call(() -> plans.history(plan))).hasSize(3);
    }

    private Map<String, Integer> weights() {
        return SystemUser.call(() -> plans.newest(plan)).document().settings().weights();
    }

    /** Lets a search propose two changes. */
    private Roster propose() {
        int before = search.count();
        test(toggle()).click();
        awaitSearch(before + 1);
        Roster better = RosterEdit.copyOf(search.last().problem());
        EveryState.seatOf(better, "Lektiecafé")
                .setEmployee(better.getEmployees().getFirst());
        EveryState.seatOf(better, "Bydelshave")
                .setEmployee(better.getEmployees().getFirst());
        search.last().finish(better);
        awaitLabel("Find plan");
        return better;
    }

    private static List<String> seatIds(Roster roster) {
        return roster.getAssignments().stream().map(Assignment::getId).toList();
    }

    private List<String> changedBlocks() {
        return board().shown().rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .filter(block -> block.marks().contains("changed"))
                .map(Block::id)
                .toList();
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
