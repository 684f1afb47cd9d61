package dk.naerplan.ui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.domain.RosterState;
import dk.naerplan.solver.rules.RosterRule;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;

class PublishingTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T14:00:00Z");
    private static final Instant WEEK_IS_OVER = Instant.parse("2026-11-29T23:00:00Z");

    private final SettableClock clock = new SettableClock(FRIDAY);

    @OnEachDatabase
    void cleanRosterIsPublishedAndBecomesWhatChangesAreCountedAgainst(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = create(store, Drafts.clean());

        Published published = store.publishing().publish(plan, 1, "anne", List.of());

        DataSet announced = done(published).document();
        assertThat(announced.roster().state()).isEqualTo(RosterState.PUBLISHED);
        assertThat(announced.roster().baseline().sessions().keySet())
                .containsAll(announced.roster().sessions().keySet());
        assertThat(announced.roster().baseline().sessions().get(Drafts.VISIT).seats())
                .hasSize(2);
        assertThat(store.plans().find(plan).orElseThrow().state()).isEqualTo(RosterState.PUBLISHED);
        assertThat(store.plans().published(plan).orElseThrow()).isEqualTo(done(published));
        assertThat(store.publishing().accepted(plan, 2)).isEmpty();
    }

    @OnEachDatabase
    void brokenRuleMustBeAcceptedAndIsRecorded(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = create(store, Drafts.broken());
        List<Violation> violations = store.publishing().review(plan).violations();

        Published refused = store.publishing().publish(plan, 1, "anne", List.of());
        Published accepted = store.publishing().publish(plan, 1, "anne", violations);

        assertThat(violations)
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.sentence().da())
                        .isNotEqualTo(violation.sentence().en()));
        assertThat(refused).isEqualTo(new Published.Refused(violations, List.of()));
        assertThat(store.publishing().accepted(plan, done(accepted).number()))
                .containsExactlyElementsOf(violations.stream()
                        .map(violation -> new AcceptedViolation(violation, "anne", FRIDAY))
                        .toList());
    }

    @OnEachDatabase
    void whatIsNotBrokenAnyMoreCannotBeAccepted(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = create(store, Drafts.clean());
        Violation imagined = store.publishing()
                .review(create(store, Drafts.broken()))
                .violations()
                .getFirst();
        var dearer = new Violation(RosterRule.OVERLAP, imagined.what(), imagined.cost() + 1, imagined.sentence());

        assertThat(store.publishing().publish(plan, 1, "anne", List.of(dearer)))
                .isEqualTo(new Published.Refused(List.of(), List.of(dearer)));
        assertThat(store.plans().find(plan).orElseThrow().state()).isEqualTo(RosterState.DRAFT);
    }

    @OnEachDatabase
    void publishedRevisionStaysAsItWasWhateverIsDoneToThePlan(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = create(store, Drafts.clean());
        store.publishing().publish(plan, 1, "anne", List.of());
        List<Object> before = row(store, plan, 2);

        store.plans().save(plan, Drafts.edit(2, Drafts.withBalance(70)));
        store.plans().undo(plan, 3, "bo");
        store.plans().redo(plan, 4, "bo");
        store.plans().restore(plan, 5, 1, "bo", "Som før");
        store.publishing().publish(plan, 6, "bo", List.of());

        assertThat(row(store, plan, 2)).isEqualTo(before);
        assertThat(store.plans().find(plan).orElseThrow().published()).contains(7);
    }

    @OnEachDatabase
    void changeOfAPublishedPlanIsADraftUntilItIsPublished(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = create(store, Drafts.clean());
        DataSet announced =
                done(store.publishing().publish(plan, 1, "anne", List.of())).document();

        store.plans().save(plan, Drafts.edit(2, Drafts.withoutSeat(announced)));

        assertThat(store.plans().newest(plan).document().roster().state()).isEqualTo(RosterState.DRAFT);
        assertThat(store.plans().published(plan).orElseThrow().number()).isEqualTo(2);
        assertThat(store.plans().find(plan).orElseThrow().isChangedSincePublished())
                .isTrue();
    }

    @OnEachDatabase
    void undoStopsAtWhatWasPublished(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = create(store, Drafts.clean());
        store.publishing().publish(plan, 1, "anne", List.of());

        assertThat(store.plans().undo(plan, 2, "anne")).isEmpty();
    }

    @OnEachDatabase
    void publishedPlanIsHistoricWhenItsWeekIsOverAndDoesNotChange(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = create(store, Drafts.clean());
        store.publishing().publish(plan, 1, "anne", List.of());

        clock.pass(Duration.between(FRIDAY, WEEK_IS_OVER).minusSeconds(1));
        assertThat(store.plans().find(plan).orElseThrow().state()).isEqualTo(RosterState.PUBLISHED);
        clock.pass(Duration.ofSeconds(1));

        assertThat(store.plans().list()).extracting(PlanSummary::state).containsExactly(RosterState.HISTORIC);
        assertThatThrownBy(() -> store.plans().save(plan, Drafts.edit(2, Drafts.clean())))
                .isInstanceOf(PlanIsHistoricException.class);
        assertThatThrownBy(() -> store.plans().restore(plan, 2, 1, "bo", "Som før"))
                .isInstanceOf(PlanIsHistoricException.class);
    }

    @OnEachDatabase
    void weekThatIsOverIsNotPublished(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = create(store, Drafts.clean());
        clock.pass(Duration.between(FRIDAY, WEEK_IS_OVER));

        assertThat(store.publishing().review(plan).over()).isTrue();
        assertThat(store.publishing().publish(plan, 1, "anne", List.of())).isEqualTo(new Published.Over());
    }

    @OnEachDatabase
    void ofTwoManagersWhoPublishAtOnceOneWinsAndTheOtherSeesIt(TestDatabase database) throws Exception {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = create(store, Drafts.clean());
        var together = new CyclicBarrier(2);
        Callable<Published> manager = () -> {
            together.await();
            return store.publishing().publish(plan, 1, "anne", List.of());
        };

        List<Published> outcomes;
        try (var managers = Executors.newFixedThreadPool(2)) {
            outcomes = managers.invokeAll(List.of(manager, manager)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(outcomes).hasAtLeastOneElementOfType(Published.Done.class);
        assertThat(outcomes)
                .filteredOn(Published.Conflict.class::isInstance)
                .singleElement()
                .satisfies(outcome -> assertThat(
                                ((Published.Conflict) outcome).newest().number())
                        .isEqualTo(2));
        assertThat(store.plans().history(plan)).hasSize(2);
    }

    private static PlanId create(TestStore store, DataSet document) {
        return store.plans().create("Uge 48", document, "anne", "Ny plan").plan();
    }

    private static Revision done(Published published) {
        assertThat(published).isInstanceOf(Published.Done.class);
        return ((Published.Done) published).revision();
    }

    private static List<Object> row(TestStore store, PlanId plan, int revision) {
        return JdbcClient.create(store.database())
                .sql("select * from plan_revision where plan_id = :plan and number = :number")
                .param("plan", plan.value())
                .param("number", revision)
                .query((row, line) -> {
                    var values = new ArrayList<Object>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        values.add(String.valueOf(row.getObject(column)));
                    }
                    return (List<Object>) values;
                })
                .single();
    }
}
