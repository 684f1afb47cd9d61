package dk.naerplan.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.NaerplanApplication;
import dk.naerplan.ui.chart.Chart;
import dk.naerplan.ui.jobs.Job;
import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.jobs.JobSettings;
import dk.naerplan.ui.jobs.NewJob;
import dk.naerplan.ui.jobs.Origin;
import dk.naerplan.ui.jobs.SolveJobs;
import dk.naerplan.ui.roster.FakeSearch;
import dk.naerplan.ui.roster.FakeSolver;
import dk.naerplan.ui.scenario.store.FoundRoster;
import dk.naerplan.ui.scenario.store.NewStudy;
import dk.naerplan.ui.scenario.store.RunState;
import dk.naerplan.ui.scenario.store.Scenarios;
import dk.naerplan.ui.scenario.store.Step;
import dk.naerplan.ui.scenario.store.Studies;
import dk.naerplan.ui.scenario.store.Study;
import dk.naerplan.ui.scenario.store.StudyKind;
import dk.naerplan.ui.scenario.store.StudyRun;
import dk.naerplan.ui.scenario.store.StudyRuns;
import dk.naerplan.ui.scenario.store.StudyScenario;
import dk.naerplan.ui.scenario.store.StudySettings;
import dk.naerplan.ui.scenario.store.StudyState;
import dk.naerplan.ui.scenario.study.Questions;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.testing.EveryState;
import dk.naerplan.ui.testing.TestRosters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** The studies, each search of which makes a few moves with the real solver. */
@SpringBootTest(classes = {NaerplanApplication.class, TestRosters.class, FakeSolver.class})
@ViewPackages(packages = "dk.naerplan.ui")
class StudyQuestionsViewTest extends SpringBrowserlessTest {

    private static final SolverSettings FEW_MOVES = SolverSettings.ofMoves(300);
    private static final int PAIRS = 1;

    @Autowired
    private FakeSearch search;

    @Autowired
    private Plans plans;

    @Autowired
    private Studies studies;

    @Autowired
    private StudyRuns runs;

    @Autowired
    private SolveJobs jobs;

    @Autowired
    private Scenarios scenarios;

    @Autowired
    private TransactionTemplate transactions;

    private PlanId plan;

    @BeforeEach
    void openTheScenarios() {
        UI.getCurrent().setLocale(Languages.DANISH);
        plan = SystemUser.call(() -> plans.create("Uge states", EveryState.document(), "anne", ""))
                .plan();
        navigate("scenarios/" + plan, ScenariosView.class);
        searches().setValue(1);
    }

    @Test
    void localDaysAreCurvesWithTheComparisonBehind() {
        ask(StudyKind.DAYS);

        awaitDone(6);
        assertThat(titles()).hasSize(7).allMatch(title -> title.contains("knæk"));
        assertThat(titles()).anyMatch(title -> title.startsWith("Nærhed: "));
        assertThat(rowHeaders()).contains("Centralt", "Fremskudt 1 dag om ugen", "Fremskudt 5 dage om ugen");
    }

    @Test
    void staffIsRankedAgainstTheWeekWithoutAChange() {
        ask(StudyKind.STAFF);

        awaitOver();
        int choices = study().scenarios().size() - 2;
        assertThat(titles()).hasSize(1);
        assertThat(rowHeaders()).hasSizeGreaterThan(1).hasSize(choices + 1).startsWith("Uden ændring");
        assertThat(rowHeaders()).anyMatch(name -> name.startsWith("Ny kollega på halv tid, som "));
    }

    @Test
    void absenceTellsOfEveryEmployeeAndThenOfTheWorstPairs() {
        ask(StudyKind.ABSENCE);

        awaitOver();
        List<String> names = EveryState.document().employees().stream()
                .map(employee -> employee.label())
                .toList();
        assertThat(rowHeaders().subList(0, names.size())).containsExactlyInAnyOrderElementsOf(names);
        assertThat(rowHeaders().subList(names.size(), rowHeaders().size()))
                .hasSize(PAIRS)
                .allMatch(pair -> names.containsAll(List.of(pair.split(" \\+ ", -1))));
        assertThat(titles())
                .singleElement()
                .satisfies(title -> assertThat(title).contains(" af %d kan ikke undværes".formatted(names.size())));
        assertThat(jobKinds()).containsOnlyOnce(JobKind.SCENARIO);
        assertThat(jobKinds()).filteredOn(JobKind.STAND_IN::equals).hasSize(names.size() + PAIRS);
    }

    @Test
    void pointBetweenClosenessAndCoordinationBecomesAScenario() {
        ask(StudyKind.FRONTIER);

        awaitDone(66);
        assertThat(titles()).singleElement().asString().isNotEmpty();
        find(Details.class).single().setOpened(true);
        test(find(Button.class).withText("Vælg").all().getFirst()).click();
        test(find(Button.class).withId("frontier-save").single()).click();

        assertThat(SystemUser.call(() -> scenarios.list(plan))).singleElement().satisfies(scenario -> {
            assertThat(scenario.name()).contains(" · balance ");
            assertThat(scenario.document().balance()).isPresent();
        });
    }

    @Test
    void weeksFollowEachOther() {
        policies().setValue(Set.of("local", "central"));
        ask(StudyKind.WEEKS);

        awaitDone(16);
        assertThat(find(Anchor.class).withId("result-excel").all()).hasSize(1);
        assertThat(titles()).hasSize(6).anyMatch(title -> title.startsWith("Nærhed"));
    }

    @Test
    void nothingIsAskedOfWeeksWithoutAWayOfPlacing() {
        policies().setValue(Set.of());
        ask(StudyKind.WEEKS);

        assertThat(SystemUser.call(() -> studies.list(plan))).isEmpty();
    }

    @Test
    void whatAnEarlierProcessHasFoundStaysAndTheRestFollows() {
        Study left = SystemUser.call(() -> studies.create(new NewStudy(
                StudyKind.WEEKS,
                new Origin(plan, 1),
                "Fra før genstarten",
                new StudySettings(1, SolverSettings.ofTime(Duration.ofSeconds(10)), 3),
                List.of(StudyScenario.ofPolicy("local")))));

        await().atMost(Duration.ofMinutes(1)).until(() -> {
            solveWhatIsAsked();
            return SystemUser.call(() -> studies.find(left.id()).orElseThrow().state()) == StudyState.DONE;
        });
        assertThat(SystemUser.call(() -> runs.list(left.id())))
                .hasSize(3)
                .allMatch(run -> run.state() == RunState.FOUND);
    }

    @Test
    void interruptedFrontierGoesOnFromTheRostersThatItHad() {
        var first = new Step("local|50", 0);
        DataSet found = solved("local", 50);
        var begun = new NewJob(JobKind.SCENARIO, "anne", found, Optional.empty(), JobSettings.ofMoves(300));
        Study left = SystemUser.call(() -> transactions.execute(status -> {
            Study study = studies.create(new NewStudy(
                    StudyKind.FRONTIER,
                    new Origin(plan, 1),
                    "Fra før genstarten",
                    StudySettings.of(1, FEW_MOVES),
                    new Questions(EveryState.document()).of(StudyKind.FRONTIER, List.of())));
            runs.plan(study.id(), List.of(first));
            runs.submit(study.id(), first, begun);
            runs.found(study.id(), first, new FoundRoster(found, 300, Duration.ofSeconds(1)));
            return study;
        }));

        await().atMost(Duration.ofMinutes(1)).until(() -> {
            solveWhatIsAsked();
            return SystemUser.call(() -> studies.find(left.id()).orElseThrow().state()) == StudyState.DONE;
        });
        List<StudyRun> all = SystemUser.call(() -> runs.list(left.id()));
        assertThat(all).hasSize(66).extracting(StudyRun::state).containsOnly(RunState.FOUND);
        assertThat(SystemUser.call(
                        () -> runs.found(left.id(), first).orElseThrow().document()))
                .isEqualTo(found);
    }

    private static DataSet solved(String policy, int balance) {
        DataSet week = Scenario.ofPolicy(policy)
                .withBalance(balance)
                .applyTo(EveryState.document())
                .orThrow();
        return RosterMapper.withRoster(
                week,
                new RosterSolver().solve(RosterMapper.toRoster(week), FEW_MOVES).roster());
    }

    private List<JobKind> jobKinds() {
        return SystemUser.call(() -> runs.list(study().id()).stream()
                .flatMap(run -> run.job().flatMap(jobs::find).stream())
                .map(Job::kind)
                .toList());
    }

    private void ask(StudyKind kind) {
        test(find(Button.class).withId("ask-" + kind.name()).single()).click();
    }

    private void awaitDone(int planned) {
        awaitOver();
        assertThat(status()).isEqualTo("%1$d af %1$d søgninger er færdige.".formatted(planned));
    }

    private void awaitOver() {
        await().atMost(Duration.ofMinutes(1)).pollInSameThread().until(() -> {
            solveWhatIsAsked();
            roundTrip();
            return !study().isRunning() && status().matches("(\\d+) af \\1 søgninger er færdige.");
        });
    }

    private Study study() {
        return SystemUser.call(() -> studies.list(plan).getFirst());
    }

    private void solveWhatIsAsked() {
        List.copyOf(search.runs).stream()
                .filter(FakeSearch.Run::isRunning)
                .forEach(run -> run.finish(
                        new RosterSolver().solve(run.problem(), FEW_MOVES).roster()));
    }

    private String status() {
        return find(Paragraph.class).withClassName("scenario-status").single().getText();
    }

    private List<String> titles() {
        return find(Chart.class).all().stream()
                .map(chart -> chart.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .toList();
    }

    private List<String> rowHeaders() {
        return find(NativeTableHeaderCell.class).all().stream()
                .filter(cell -> "row".equals(cell.getElement().getAttribute("scope")))
                .map(NativeTableHeaderCell::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> policies() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> searches() {
        return find(Select.class).all().stream()
                .filter(select -> Integer.valueOf(3).equals(select.getValue()))
                .findFirst()
                .orElseThrow();
    }
}
