package dk.naerplan.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.ui.roster.edit.GiveSeat;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.RevisionKind;
import org.junit.jupiter.api.Test;

class RosterSessionTest extends AbstractSessionTest {

    @Test
    void betterRosterIsShownWhileTheSearchRuns() {
        search();

        search.last().progress(better(search.last()), 0.5);

        await().until(() -> heard.contains("better"));
        assertThat(history()).containsExactly(RevisionKind.CREATED);
    }

    @Test
    void balanceIsSavedAndTheNextSearchWeighsByIt() {
        SystemUser.run(() -> session.rebalance(80, LIMIT));

        await().until(() -> search.count() == before + 1);
        assertThat(history()).containsExactly(RevisionKind.CREATED, RevisionKind.EDITED);
        assertThat(RuleWeights.in(search.last().problem(), RosterRule.UNREPRESENTED_AREA))
                .isEqualTo(14_400);
    }

    @Test
    void editIsSavedAsARevisionUnlessItChangesNothing() {
        SystemUser.run(() -> session.edit(GiveSeat.toNobody("fritidsjob-1/1")));
        SystemUser.run(() -> session.edit(GiveSeat.toNobody("fritidsjob-1/1")));

        assertThat(history()).containsExactly(RevisionKind.CREATED, RevisionKind.EDITED);
        assertThat(heard).containsOnlyOnce("changed");
        assertThat(as(() -> plans.newest(plan)).document().roster().sessions()).doesNotContainKey("fritidsjob-1");
        SystemUser.run(session::undo);
        assertThat(session.desk().document().roster().sessions()).containsKey("fritidsjob-1");
    }

    @Test
    void balanceMovedDuringASearchStartsTheNextOneFromItsResult() {
        search();

        SystemUser.run(() -> session.rebalance(20, LIMIT));

        await().until(() -> search.count() == before + 2);
        assertThat(RuleWeights.in(search.last().problem(), RosterRule.UNREPRESENTED_AREA))
                .isEqualTo(3_600);
        assertThat(session.isSearching()).isTrue();
    }

    @Test
    void failedSearchIsToldAndLeavesThePlanAsItWas() {
        search();

        search.last().fail();

        await().until(() -> heard.contains("failed"));
        assertThat(history()).containsExactly(RevisionKind.CREATED);
    }

    @Test
    void searchGoesOnWhenThePageIsLeftAndIsFoundAgain() {
        search();
        session.close();

        session = session();
        SystemUser.run(() -> session.resume());

        assertThat(session.isSearching()).isTrue();
        search.last().finish(better(search.last()));
        assertThat(proposed().diff().differences()).hasSize(1);
    }

    @Test
    void undoAndRedoChangeWhatIsShown() {
        SystemUser.run(() -> {
            session.rebalance(80, LIMIT);
            assertThat(session.undo()).isTrue();
            assertThat(session.desk().document().settings().balance()).isEqualTo(50);
            assertThat(session.undo()).isFalse();
            assertThat(session.redo()).isTrue();
            assertThat(session.desk().document().settings().balance()).isEqualTo(80);
        });
    }
}
