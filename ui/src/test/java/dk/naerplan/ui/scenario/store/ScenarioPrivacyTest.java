package dk.naerplan.ui.scenario.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.naerplan.ui.jobs.JobKind;
import dk.naerplan.ui.jobs.JobSettings;
import dk.naerplan.ui.jobs.NewJob;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.store.Documents;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import dk.naerplan.ui.store.privacy.FormerEmployee;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;

/** What scenarios and studies say about people can be shown to them, and removed. */
class ScenarioPrivacyTest {

    private static final EmployeeRef KAREN = new EmployeeRef(Optional.empty(), "karen");
    private static final EmployeeRef JENS = new EmployeeRef(Optional.empty(), "jens");
    private static final Step FIRST = new Step("tried", 0);

    @BeforeEach
    void signIn() {
        TestScenarios.as("pia", UserRole.PLANNER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @OnEachDatabase
    void exportHasWhatScenariosAndSearchesSayOfTheEmployeeAndNothingOfOthers(TestDatabase database) {
        var test = new TestScenarios(database);
        fill(test);

        JsonNode karen = privacy(test).export(KAREN).orElseThrow();

        assertThat(karen.path("named")
                        .valueStream()
                        .map(named -> named.path("scenario").asString()))
                .containsOnly("Hvis Karen B. går", "Kun min", "Hvor skal vi sidde?");
        assertThat(karen.at("/named/0/changes/0/leave/employee").asString()).isEqualTo("karen");
        assertThat(karen.at("/found/0/seats").toString()).contains(Drafts.VISIT);
        assertThat(karen.toString()).doesNotContain("hanne", "jens", "Hanne");
        assertThat(privacy(test)
                        .export(JENS)
                        .orElseThrow()
                        .at("/named/0/placementPolicy")
                        .asString())
                .isEqualTo("combined:hanne,jens@havnevang");
        assertThat(privacy(test).export(new EmployeeRef(Optional.empty(), "nobody")))
                .isEmpty();
    }

    @OnEachDatabase
    void exportHasWhatThePlannerHasMadeAskedAndSaid(TestDatabase database) {
        var test = new TestScenarios(database);
        fill(test);
        test.client
                .sql(
                        "insert into account (username, display_name, employee, disabled, session_version, created_at, changed_at)"
                                + " values ('pia', 'Pia', 'pia-p', false, 1, now(), now())")
                .update();

        JsonNode pia =
                privacy(test).export(new EmployeeRef(Optional.empty(), "pia-p")).orElseThrow();

        assertThat(pia.path("made")).hasSize(2);
        assertThat(pia.at("/asked/0/text").asString()).isEqualTo("Hvor skal vi sidde?");
        assertThat(pia.at("/said/0/text").asString()).isEqualTo("Spørg Karen B. først");
    }

    @OnEachDatabase
    void erasedEmployeeStandsNowhereAndTheScenarioStillFitsThePlan(TestDatabase database) {
        var test = new TestScenarios(database);
        SavedScenario shared = fill(test);
        var former = new FormerEmployee(1);
        var erasure = new Erasure(KAREN, Set.of("Karen B."), Set.of("pia"), Set.of("Hanne L."), former);

        privacy(test).erase(erasure);

        assertThat(privacy(test).export(KAREN)).isEmpty();
        TestScenarios.as("poul", UserRole.PLANNER);
        SavedScenario left = test.scenarios.list(test.plan).getFirst();
        assertThat(left.id()).as("what only the erased account saw is gone").isEqualTo(shared.id());
        assertThat(left.name()).isEqualTo("Hvis Tidligere medarbejder 1 går");
        assertThat(left.author()).isEqualTo(former.id());
        assertThat(left.document().applyTo(Drafts.clean()).document()).isEmpty();
        var erasedPlan = Documents.read(erasure.inDocument(Documents.text(Drafts.clean())));
        assertThat(left.document().applyTo(erasedPlan).document()).isPresent();
        assertThat(test.scenarios.comments(left.id()))
                .extracting(ScenarioComment::author, ScenarioComment::text)
                .containsExactly(tuple(former.id(), "Spørg Tidligere medarbejder 1 først"));
    }

    @OnEachDatabase
    void studiesGoWithTheDraftsAndScenariosWithThePlan(TestDatabase database) {
        var test = new TestScenarios(database);
        fill(test);

        assertThat(privacy(test).removeDocuments(test.plan, false)).isEqualTo(1);
        assertThat(test.scenarios.list(test.plan)).hasSize(2);
        assertThat(privacy(test).removeDocuments(test.plan, true)).isEqualTo(2);
        assertThat(test.scenarios.list(test.plan)).isEmpty();
    }

    /** A private scenario, and a shared one with a comment that a shared study has searched for. */
    private static SavedScenario fill(TestScenarios test) {
        var version = new NewVersion(1, "Hvis Karen B. går", TestScenarios.hanneAndKaren());
        test.scenarios.create(test.plan, new NewVersion(1, "Kun min", version.document()));
        SavedScenario shared = test.scenarios.create(test.plan, version);
        test.scenarios.share(shared.id(), true);
        test.scenarios.say(shared.id(), "Spørg Karen B. først");
        Study study = test.studies.create(
                test.comparison(new StudyScenario("tried", version.name(), Optional.empty(), version.document())));
        test.studies.share(study.id(), true);
        test.runs.plan(study.id(), List.of(FIRST));
        var job = new NewJob(
                JobKind.SCENARIO, "pia", Drafts.clean(), Optional.empty(), JobSettings.ofTime(Duration.ofSeconds(10)));
        test.runs.submit(study.id(), FIRST, job);
        test.runs.found(study.id(), FIRST, new FoundRoster(Drafts.clean(), 1, Duration.ofSeconds(1)));
        return test.scenarios.find(shared.id()).orElseThrow();
    }

    private static ScenarioPrivacy privacy(TestScenarios test) {
        var services = new AnnotationConfigApplicationContext();
        services.registerBean(JdbcClient.class, () -> test.client);
        var scanner = new ClassPathBeanDefinitionScanner(services, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(
                ".*\\.(AccountTable|InvitationTable|AccountRecords|Scenario\\w*Table|ScenarioPrivacy)")));
        scanner.scan("dk.naerplan.ui.security.account", "dk.naerplan.ui.scenario.store");
        services.refresh();
        return services.getBean(ScenarioPrivacy.class);
    }
}
