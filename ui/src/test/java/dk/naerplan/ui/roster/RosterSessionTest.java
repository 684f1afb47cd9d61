package dk.naerplan.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.solver.rules.RuleWeights;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.Refusal;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.roster.edit.GiveSeat;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.Change;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Revision;
import dk.naerplan.ui.store.RevisionInfo;
import dk.naerplan.ui.store.RevisionKind;
import dk.naerplan.ui.store.change.EditConflict;
import dk.naerplan.ui.testing.EveryState;
import dk.naerplan.ui.testing.TestRosters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class, FakeSolver.class})
class RosterSessionTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Executor AS_SYSTEM = action -> SystemUser.run(action);

    @Autowired
    private FakeSearch search;

    @Autowired
    private Plans plans;

    @Autowired
    private SolveJobs jobs;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<EditConflict> conflicts = new CopyOnWriteArrayList<>();
    private PlanId plan = PlanId.create();
    private RosterSession session;
    private int before;

    @BeforeEach
    void openAPlan() {
        plan = as(() -> plans.create("Uge 48", EveryState.document(), "anne", ""))
                .plan();
        session = session();
        before = search.count();
    }

    @AfterEach
    void stop() {
        SystemUser.run(session::stop);
        await().until(() -> !session.isSearching());
    }

    private static <T> T as(Supplier<T> action) {
        return SystemUser.call(action);
    }

    private RosterSession session() {
        return new RosterSession(
                new PlanDesk(plans, as(() -> plans.newest(plan)), "anne"), jobs, AS_SYSTEM, new Heard());
    }

    private void search() {
        SystemUser.run(() -> session.search(LIMIT));
        await().until(() -> search.count() == before + 1);
    }

    private List<RevisionKind> history() {
        return as(() -> plans.history(plan)).stream().map(RevisionInfo::kind).toList();
    }

    private static Roster better(FakeSearch.Run run) {
        Roster roster = RosterEdit.copyOf(run.problem());
        EveryState.seatOf(roster, "Lektiecafé")
                .setEmployee(roster.getEmployees().getLast());
        return roster;
    }

    @Test
    void resultOfASearchIsSavedAsTheNewestRevision() {
        search();
        assertThat(search.last().settings().timeLimit()).isPresent();

        search.last().finish(better(search.last()));

        await().until(() -> !session.isSearching());
        await().untilAsserted(() -> assertThat(history()).containsExactly(RevisionKind.CREATED, RevisionKind.SOLVED));
        assertThat(session.desk()
                        .document()
                        .roster()
                        .sessions()
                        .get("lektiecafe-1")
                        .seats()
                        .get(1)
                        .employee())
                .contains("bo");
    }

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
        await().untilAsserted(() -> assertThat(history()).endsWith(RevisionKind.SOLVED));
    }

    @Test
    void whatASearchFoundWhileNobodyLookedIsTakenByWhoComesBack() {
        search();
        session.close();
        search.last().finish(better(search.last()));
        await().until(() -> as(() -> jobs.list("anne")).getFirst().state().isOver());

        session = session();
        SystemUser.run(() -> session.resume());

        assertThat(history()).endsWith(RevisionKind.SOLVED);
    }

    @Test
    void resultIsNotSavedOverWhatSomebodyElseChangedMeanwhile() {
        search();
        DataSet theirs = EveryState.document()
                .withSettings(EveryState.document().settings().withBalance(10));
        as(() -> plans.save(plan, new Change(1, RevisionKind.EDITED, "bo", "", theirs)));

        search.last().finish(better(search.last()));

        await().until(() -> !conflicts.isEmpty());
        assertThat(history()).containsExactly(RevisionKind.CREATED, RevisionKind.EDITED);
        assertThat(conflicts.getFirst().isClean()).isTrue();
        SystemUser.run(() -> session.keepOver(
                as(() -> plans.newest(plan)), conflicts.getFirst().mineOnTop().orThrow()));
        DataSet both = as(() -> plans.newest(plan)).document();
        assertThat(both.settings().balance()).isEqualTo(10);
        assertThat(both.roster().sessions().get("lektiecafe-1").seats().get(1).employee())
                .contains("bo");
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

    private final class Heard implements RosterSession.Listener {

        @Override
        public void progressed(Job job, Optional<Roster> better) {
            heard.add(better.isPresent() ? "better" : "progressed");
        }

        @Override
        public void changed() {
            heard.add("changed");
        }

        @Override
        public void refused(Refusal reason) {
            heard.add("refused");
        }

        @Override
        public void failed() {
            heard.add("failed");
        }

        @Override
        public void conflicted(EditConflict conflict, Revision theirs) {
            conflicts.add(conflict);
        }
    }
}
