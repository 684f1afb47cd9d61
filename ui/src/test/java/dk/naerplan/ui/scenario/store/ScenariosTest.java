package dk.naerplan.ui.scenario.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.datasets.scenario.Scenario;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.security.core.context.SecurityContextHolder;

/** Saved scenarios, on both databases. */
class ScenariosTest {

    private static final NewVersion FIRST = new NewVersion(1, "Alle lokalt", Scenario.ofPolicy("local"));

    @BeforeEach
    void signIn() {
        TestScenarios.as("pia", UserRole.PLANNER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @OnEachDatabase
    void everyVersionIsKeptWithWhoAndWhen(TestDatabase database) {
        var test = new TestScenarios(database);
        SavedScenario first = test.scenarios.create(test.plan, FIRST);
        test.scenarios.share(first.id(), true);
        test.clock.pass(Duration.ofHours(1));
        TestScenarios.as("poul", UserRole.PLANNER);
        var changed = new NewVersion(2, "Lokalt, uden Karen", TestScenarios.hanneAndKaren());

        SavedScenario second = test.scenarios.save(first.id(), 1, changed).orElseThrow();

        assertThat(second.version().number()).isEqualTo(2);
        assertThat(second.document()).isEqualTo(changed.document());
        assertThat(second.author()).isEqualTo("pia");
        assertThat(test.scenarios.versions(first.id()))
                .containsExactly(
                        new ScenarioVersion(2, 2, "Lokalt, uden Karen", "poul", test.clock.instant()), first.version());
        assertThat(test.scenarios.version(first.id(), 1).orElseThrow().document())
                .isEqualTo(FIRST.document());
        assertThat(test.scenarios.list(test.plan)).containsExactly(second);
    }

    @OnEachDatabase
    void whoHasNotSeenTheNewestVersionSavesNothing(TestDatabase database) {
        var test = new TestScenarios(database);
        ScenarioId id = test.scenarios.create(test.plan, FIRST).id();
        test.scenarios.save(id, 1, new NewVersion(1, "Min", Scenario.ofPolicy("central")));

        assertThat(test.scenarios.save(id, 1, new NewVersion(1, "Din", Scenario.ofPolicy("local"))))
                .isEmpty();
        assertThat(test.scenarios.find(id).orElseThrow().name()).isEqualTo("Min");
        assertThat(test.scenarios.versions(id)).hasSize(2);
    }

    @OnEachDatabase
    void privateScenarioIsThereForItsAuthorAlone(TestDatabase database) {
        var test = new TestScenarios(database);
        ScenarioId id = test.scenarios.create(test.plan, FIRST).id();
        TestScenarios.as("leder", UserRole.MANAGER);

        assertThat(test.scenarios.list(test.plan)).isEmpty();
        assertThat(test.scenarios.find(id)).isEmpty();
        assertThat(test.scenarios.version(id, 1)).isEmpty();
        assertThatThrownBy(() -> test.scenarios.versions(id)).isInstanceOf(NotYoursException.class);
        assertThatThrownBy(() -> test.scenarios.save(id, 1, FIRST)).isInstanceOf(NotYoursException.class);
        assertThatThrownBy(() -> test.scenarios.say(id, "Hej")).isInstanceOf(NotYoursException.class);
        assertThatThrownBy(() -> test.scenarios.delete(id)).isInstanceOf(NotYoursException.class);
        TestScenarios.as("pia", UserRole.PLANNER);
        assertThat(test.scenarios.find(id)).isPresent();
    }

    @OnEachDatabase
    void sharedScenarioIsSharedAndDeletedByItsAuthorOrClearedByAManager(TestDatabase database) {
        var test = new TestScenarios(database);
        ScenarioId id = test.scenarios.create(test.plan, FIRST).id();
        test.scenarios.share(id, true);
        TestScenarios.as("poul", UserRole.PLANNER);

        assertThatThrownBy(() -> test.scenarios.share(id, false)).isInstanceOf(NotYoursException.class);
        assertThatThrownBy(() -> test.scenarios.delete(id)).isInstanceOf(NotYoursException.class);
        TestScenarios.as("leder", UserRole.MANAGER, UserRole.PLANNER);
        test.scenarios.delete(id);

        assertThat(test.scenarios.find(id)).isEmpty();
        assertThat(test.client
                        .sql("select count(*) from scenario_version")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @OnEachDatabase
    void commentsAreReadInOrderAndTakenBackByWhoeverSaidThem(TestDatabase database) {
        var test = new TestScenarios(database);
        ScenarioId id = test.scenarios.create(test.plan, FIRST).id();
        test.scenarios.share(id, true);
        test.scenarios.say(id, " Hvad med Rådhuset? ");
        test.clock.pass(Duration.ofMinutes(1));
        TestScenarios.as("poul", UserRole.PLANNER);
        test.scenarios.say(id, "God idé");

        var comments = test.scenarios.comments(id);
        assertThat(comments).extracting(ScenarioComment::text).containsExactly("Hvad med Rådhuset?", "God idé");
        comments.forEach(comment -> test.scenarios.unsay(id, comment.id()));

        assertThat(test.scenarios.comments(id))
                .extracting(ScenarioComment::author)
                .containsExactly("pia");
        assertThatThrownBy(() -> test.scenarios.say(id, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> test.scenarios.say(id, "x".repeat(2_001)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
