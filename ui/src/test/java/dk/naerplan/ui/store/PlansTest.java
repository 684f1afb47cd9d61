package dk.naerplan.ui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;

class PlansTest {

    private static final DataSet LEMVIG = BundledDataSets.load("lemvig");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T14:00:00Z");

    private final SettableClock clock = new SettableClock(FRIDAY);

    @OnEachDatabase
    void newPlanHoldsItsDocumentAndFigures(TestDatabase database) {
        Plans plans = plans(database);

        Revision created = plans.create("Uge 48", LEMVIG, "anne", "Ny plan");

        Revision read = plans.newest(created.plan());
        assertThat(read).isEqualTo(created);
        assertThat(read.document()).isEqualTo(LEMVIG);
        assertThat(read.info().figures()).isEqualTo(Figures.of(LEMVIG));
        assertThat(plans.list())
                .singleElement()
                .satisfies(summary -> assertThat(summary.name()).isEqualTo("Uge 48"));
    }

    @OnEachDatabase
    void changeBecomesTheNewestRevision(TestDatabase database) {
        Plans plans = plans(database);
        PlanId plan = plans.create("Uge 48", LEMVIG, "anne", "Ny plan").plan();

        Saved saved = plans.save(plan, edit(1, 20));

        assertThat(saved).isInstanceOf(Saved.Done.class);
        assertThat(plans.newest(plan).number()).isEqualTo(2);
        assertThat(plans.newest(plan).document().settings().balance()).isEqualTo(20);
        assertThat(plans.revision(plan, 1).document()).isEqualTo(LEMVIG);
    }

    @OnEachDatabase
    void secondOfTwoEditorsSeesWhatTheFirstSavedAndNothingIsOverwritten(TestDatabase database) {
        Plans plans = plans(database);
        PlanId plan = plans.create("Uge 48", LEMVIG, "anne", "Ny plan").plan();
        plans.save(plan, edit(1, 20));

        Saved second = plans.save(plan, edit(1, 80));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Saved.Conflict.class,
                        conflict -> assertThat(
                                        conflict.newest().document().settings().balance())
                                .isEqualTo(20));
        assertThat(plans.history(plan)).hasSize(2);
    }

    @OnEachDatabase
    void undoAndRedoWalkTheLineOfChanges(TestDatabase database) {
        Plans plans = plans(database);
        PlanId plan = plans.create("Uge 48", LEMVIG, "anne", "Ny plan").plan();
        plans.save(plan, edit(1, 20));
        plans.save(plan, edit(2, 30));

        plans.undo(plan, 3, "anne");
        plans.undo(plan, 4, "anne");
        assertThat(balance(plans, plan)).isEqualTo(50);
        assertThat(plans.undo(plan, 5, "anne")).isEmpty();
        plans.redo(plan, 5, "anne");
        assertThat(balance(plans, plan)).isEqualTo(20);
        plans.redo(plan, 6, "anne");
        assertThat(balance(plans, plan)).isEqualTo(30);
        assertThat(plans.redo(plan, 7, "anne")).isEmpty();
    }

    @OnEachDatabase
    void changeAfterAnUndoStartsALineOfItsOwn(TestDatabase database) {
        Plans plans = plans(database);
        PlanId plan = plans.create("Uge 48", LEMVIG, "anne", "Ny plan").plan();
        plans.save(plan, edit(1, 20));
        plans.undo(plan, 2, "anne");
        plans.save(plan, edit(3, 70));

        assertThat(plans.redo(plan, 4, "anne")).isEmpty();
        plans.undo(plan, 4, "anne");
        assertThat(balance(plans, plan)).isEqualTo(50);
        plans.redo(plan, 5, "anne");
        assertThat(balance(plans, plan)).isEqualTo(70);
    }

    @OnEachDatabase
    void planCanBeSeenAsItWas(TestDatabase database) {
        Plans plans = plans(database);
        PlanId plan = plans.create("Uge 48", LEMVIG, "anne", "Ny plan").plan();
        clock.pass(Duration.ofDays(1));
        plans.save(plan, edit(1, 20));

        assertThat(plans.at(plan, FRIDAY.plusSeconds(60)).orElseThrow().number())
                .isEqualTo(1);
        assertThat(plans.at(plan, FRIDAY.plus(Duration.ofDays(2))).orElseThrow().number())
                .isEqualTo(2);
        assertThat(plans.at(plan, FRIDAY.minusSeconds(1))).isEmpty();
    }

    @OnEachDatabase
    void earlierRevisionIsRestoredAsAChangeThatCanBeUndone(TestDatabase database) {
        Plans plans = plans(database);
        PlanId plan = plans.create("Uge 48", LEMVIG, "anne", "Ny plan").plan();
        plans.save(plan, edit(1, 20));
        plans.save(plan, edit(2, 30));

        Saved restored = plans.restore(plan, 3, 1, "bo", "Som i fredags");

        assertThat(restored).isInstanceOf(Saved.Done.class);
        assertThat(plans.newest(plan).info().kind()).isEqualTo(RevisionKind.RESTORED);
        assertThat(plans.newest(plan).document()).isEqualTo(LEMVIG);
        plans.undo(plan, 4, "bo");
        assertThat(balance(plans, plan)).isEqualTo(30);
        plans.redo(plan, 5, "bo");
        assertThat(balance(plans, plan)).isEqualTo(50);
    }

    @OnEachDatabase
    void restoringAPlanThatChangedMeanwhileIsAConflict(TestDatabase database) {
        Plans plans = plans(database);
        PlanId plan = plans.create("Uge 48", LEMVIG, "anne", "Ny plan").plan();
        plans.save(plan, edit(1, 20));

        assertThat(plans.restore(plan, 1, 1, "bo", "Som i fredags")).isInstanceOf(Saved.Conflict.class);
        assertThat(plans.history(plan)).hasSize(2);
    }

    @OnEachDatabase
    void changeCannotPassForAPublishedRevision(TestDatabase database) {
        Plans plans = plans(database);
        PlanId plan = plans.create("Uge 48", LEMVIG, "anne", "Ny plan").plan();

        assertThatThrownBy(() -> plans.save(plan, new Change(1, RevisionKind.PUBLISHED, "bo", "", LEMVIG)))
                .hasMessageContaining("Publishing");
    }

    @OnEachDatabase
    void unknownPlanIsNamed(TestDatabase database) {
        PlanId nowhere = PlanId.create();

        assertThatThrownBy(() -> plans(database).newest(nowhere))
                .isInstanceOf(NoSuchPlanException.class)
                .hasMessageContaining(nowhere.toString());
    }

    private Plans plans(TestDatabase database) {
        return TestStore.on(database, clock).plans();
    }

    private static Change edit(int basedOn, int balance) {
        return new Change(
                basedOn,
                RevisionKind.EDITED,
                "bo",
                "Balance " + balance,
                LEMVIG.withSettings(LEMVIG.settings().withBalance(balance)));
    }

    private static int balance(Plans plans, PlanId plan) {
        return plans.newest(plan).document().settings().balance();
    }
}
