package dk.naerplan.ui.scenario.store;

import dk.naerplan.datasets.scenario.Change;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.jobs.TestJobs;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Scenarios and studies of a fresh plan, with transactions as in the application. */
public final class TestScenarios {

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T14:00:00Z"));
    final DataSource database;
    final JdbcClient client;
    final TestStore store;
    final PlanId plan;
    final Scenarios scenarios;
    final Studies studies;
    final StudyRuns runs;

    TestScenarios(TestDatabase kind) {
        this(kind.fresh());
    }

    private TestScenarios(DataSource database) {
        this(database, TestJobs.waiting(database));
    }

    /** @param jobs what searches are handed to */
    public TestScenarios(DataSource database, SolveJobs jobs) {
        this.database = database;
        client = JdbcClient.create(database);
        store = TestStore.on(database, clock);
        plan = SystemUser.call(() -> store.plans().create("Uge 48", Drafts.clean(), "anne", "Ny plan"))
                .plan();
        scenarios = store.transactional(new Scenarios(new ScenarioTable(client), clock));
        var table = new StudyTable(client);
        studies = store.transactional(new Studies(table, clock));
        runs = store.transactional(new StudyRuns(table, new StudyRunTable(client), jobs, clock));
    }

    /** Does on this thread what follows as somebody. */
    static void as(String username, UserRole... roles) {
        var user = new User(username, username, Set.of(roles), null, 1);
        SecurityContextHolder.getContext().setAuthentication(user.authentication());
    }

    /** Hanne coordinates and Karen leaves. */
    static Scenario hanneAndKaren() {
        Scenario central = Scenario.ofPolicy("combined:hanne,jens@havnevang");
        return central.with("tried", List.of(new Change.Leave("karen"), new Change.Funding("hanne", List.of())));
    }

    public StudyRuns runs() {
        return runs;
    }

    /** A study of the plan, begun by Anne; nobody drives it yet. */
    public Study begin(StudyKind kind, SolverSettings limits, List<StudyScenario> asked) {
        as("anne", UserRole.PLANNER);
        return studies.create(new NewStudy(kind, new Origin(plan, 1), "", StudySettings.of(1, limits), asked));
    }

    NewStudy comparison(StudyScenario... compared) {
        return new NewStudy(
                StudyKind.COMPARISON,
                new Origin(plan, 1),
                "Hvor skal vi sidde?",
                StudySettings.of(2, SolverSettings.ofTime(Duration.ofSeconds(10))),
                List.of(compared));
    }
}
