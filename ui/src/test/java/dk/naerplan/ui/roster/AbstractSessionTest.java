package dk.naerplan.ui.roster;

import static org.awaitility.Awaitility.await;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.domain.RosterEdit;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.Refusal;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.roster.propose.Proposal;
import dk.naerplan.ui.roster.propose.SearchScope;
import dk.naerplan.ui.security.SystemUser;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** One session on a plan of its own, with searches that the test steers. */
@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class, FakeSolver.class})
abstract class AbstractSessionTest {

    static final Duration LIMIT = Duration.ofSeconds(10);
    static final Executor AS_SYSTEM = action -> SystemUser.run(action);

    @Autowired
    FakeSearch search;

    @Autowired
    Plans plans;

    @Autowired
    SolveJobs jobs;

    final List<String> heard = new CopyOnWriteArrayList<>();
    final List<EditConflict> conflicts = new CopyOnWriteArrayList<>();
    PlanId plan = PlanId.create();
    RosterSession session;
    int before;

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

    static <T> T as(Supplier<T> action) {
        return SystemUser.call(action);
    }

    RosterSession session() {
        return new RosterSession(
                new PlanDesk(plans, as(() -> plans.newest(plan)), "anne"), jobs, AS_SYSTEM, new Heard());
    }

    void search() {
        SystemUser.run(() -> session.search(Wanted.better(LIMIT, SearchScope.WHOLE_WEEK)));
        await().until(() -> search.count() == before + 1);
    }

    List<RevisionKind> history() {
        return as(() -> plans.history(plan)).stream().map(RevisionInfo::kind).toList();
    }

    static Roster better(FakeSearch.Run run) {
        Roster roster = RosterEdit.copyOf(run.problem());
        EveryState.seatOf(roster, "Lektiecafé")
                .setEmployee(roster.getEmployees().getLast());
        return roster;
    }

    String atTheCafe(DataSet document) {
        return document.roster()
                .sessions()
                .get("lektiecafe-1")
                .seats()
                .get(1)
                .employee()
                .orElse("nobody");
    }

    Proposal proposed() {
        await().until(() -> session.proposal().isPresent());
        return session.proposal().orElseThrow();
    }

    private final class Heard implements SessionListener {

        @Override
        public void progressed(Job job, Optional<Roster> better) {
            heard.add(better.isPresent() ? "better" : "progressed");
        }

        @Override
        public void changed() {
            heard.add("changed");
        }

        @Override
        public void foundNothing() {
            heard.add("nothing");
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
