package dk.naerplan.ui.store.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.RevisionInfo;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.store.organisation.OrganisationId;
import dk.naerplan.ui.store.organisation.TestOrganisations;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RetentionTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T14:00:00Z");
    private static final Instant WEEK_IS_OVER = Instant.parse("2026-11-29T23:00:00Z");

    private static final Duration YEARS = Duration.ofDays(6 * 365);
    private static final Duration NIGHT = Duration.ofDays(1);

    private final SettableClock clock = new SettableClock(FRIDAY);

    @OnEachDatabase
    void draftsGoAndWhatWasPublishedStaysUntilItsTimeToo(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = publishedPlan(store);
        Retention retention = TestPrivacy.on(store, clock).retention();
        retention.setPolicy(new RetentionPolicy(4, 10, 52));

        goTo(WEEK_IS_OVER.plus(Duration.ofDays(28)).minusSeconds(1));
        assertThat(retention.removeWhatIsOld().documents()).isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(retention.removeWhatIsOld().documents()).isEqualTo(2);

        assertThat(store.plans().published(plan)).isPresent();
        assertThatThrownBy(() -> store.plans().revision(plan, 1)).hasMessageContaining("removed");
        assertThat(retention.removeWhatIsOld().documents()).isZero();
    }

    @OnEachDatabase
    void clockThatIsPutFarForwardRemovesNothingAtNight(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        publishedPlan(store);
        Retention retention = TestPrivacy.on(store, clock).retention();
        assertThat(retention.removeAtNight()).isPresent();
        int noted = removalsThatWait(store);

        clock.pass(YEARS);
        assertThat(retention.waiting()).contains(new ClockJump(FRIDAY, FRIDAY.plus(YEARS)));
        for (int night = 0; night < 3; night++) {
            assertThat(retention.removeAtNight()).isEmpty();
            clock.pass(NIGHT);
        }
        assertThat(removalsThatWait(store)).isEqualTo(noted + 1);

        clock.pass(YEARS.negated());
        assertThat(retention.removeAtNight().orElseThrow().documents()).isZero();
        assertThat(retention.waiting()).isEmpty();
    }

    @OnEachDatabase
    void newTimeIsBelievedWhenItHasGoneOnEvenlyOrAnAdministratorSaysSo(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        publishedPlan(store);
        Retention retention = TestPrivacy.on(store, clock).retention();
        retention.removeAtNight();

        clock.pass(YEARS);
        for (int night = 0; night < 7; night++) {
            assertThat(retention.removeAtNight()).isEmpty();
            clock.pass(NIGHT);
        }
        assertThat(retention.removeAtNight().orElseThrow().documents()).isEqualTo(3);

        clock.pass(YEARS);
        assertThat(retention.removeAtNight()).isEmpty();
        retention.removeWhatIsOld();
        assertThat(retention.waiting()).isEmpty();
        assertThat(retention.removeAtNight()).isPresent();
    }

    @OnEachDatabase
    void weekWithoutANightIsNoJumpButASecondLongerIs(TestDatabase database) {
        Retention retention =
                TestPrivacy.on(TestStore.on(database, clock), clock).retention();
        assertThat(retention.removeAtNight()).isPresent();
        clock.pass(ClockJump.LONGEST_STEP);
        assertThat(retention.removeAtNight()).isPresent();
        clock.pass(ClockJump.LONGEST_STEP.plusSeconds(1));
        assertThat(retention.removeAtNight()).isEmpty();
    }

    private static int removalsThatWait(TestStore store) {
        return JdbcClient.create(store.database())
                .sql("select count(*) from audit_entry where kind = 'REMOVAL_WAITS'")
                .query(Integer.class)
                .single();
    }

    @OnEachDatabase
    void figuresStayWhenAllThatNamesPeopleIsGone(TestDatabase database) throws SQLException {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = publishedPlan(store);
        List<RevisionInfo> before = store.plans().history(plan);
        Retention retention = TestPrivacy.on(store, clock).retention();

        goTo(WEEK_IS_OVER.plus(Duration.ofDays(260 * 7)));
        assertThat(retention.removeWhatIsOld().documents()).isEqualTo(3);

        assertThat(store.plans().history(plan))
                .extracting(RevisionInfo::figures)
                .isEqualTo(before.stream().map(RevisionInfo::figures).toList());
        assertThat(store.plans().list()).hasSize(1);
        for (String trace : List.of("karen", "Hanne L.", "anne")) {
            assertThat(new TextSearch(store.database()).placesOf(trace)).isEmpty();
        }
    }

    @OnEachDatabase
    void lastDraftOfAPlanThatWasNeverPublishedStaysWithThePlan(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = store.plans()
                .create("Uge 48", Drafts.clean(), "anne", "Ny plan")
                .plan();
        store.plans().save(plan, Drafts.edit(1, Drafts.withBalance(10)));
        store.plans().undo(plan, 2, "anne");

        goTo(WEEK_IS_OVER.plus(Duration.ofDays(52 * 7)));
        assertThat(TestPrivacy.on(store, clock).retention().removeWhatIsOld().documents())
                .isEqualTo(1);

        assertThat(store.plans().newest(plan).document()).isEqualTo(Drafts.clean());
    }

    @OnEachDatabase
    void nothingGoesWhenItIsSwitchedOff(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        publishedPlan(store);
        Retention retention = TestPrivacy.on(store, clock).retention();
        retention.setPolicy(new RetentionPolicy(0, 0, 52));

        goTo(WEEK_IS_OVER.plus(Duration.ofDays(10_000)));

        assertThat(retention.policy()).isEqualTo(new RetentionPolicy(0, 0, 52));
        assertThat(retention.removeWhatIsOld().documents()).isZero();
    }

    @OnEachDatabase
    void oldStatesOfAnOrganisationGoButNotTheNewestNorOneInUse(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        var organisations = TestOrganisations.on(store);
        OrganisationId organisation = organisations.create(Drafts.LEMVIG).organisation();
        organisations.organisations().save(organisation, 1, Drafts.LEMVIG, "anne", "Rettet");
        organisations.weeks().ofDocument(organisation, Drafts.clean(), "Uge 48", "anne", "Ny uge");
        organisations.organisations().save(organisation, 2, Drafts.LEMVIG, "anne", "Rettet igen");

        Retention retention = TestPrivacy.on(store, clock).retention();
        goTo(FRIDAY.plus(Duration.ofDays(260 * 7 + 1)));

        assertThat(retention.removeWhatIsOld().documents()).isEqualTo(1);
        assertThat(organisations.organisations().revision(organisation, 2).document())
                .isNotNull();
        assertThat(organisations.organisations().newest(organisation).number()).isEqualTo(3);
    }

    @Test
    void draftsDoNotStayLongerThanPlans() {
        assertThatThrownBy(() -> new RetentionPolicy(20, 10, 52)).isInstanceOf(IllegalArgumentException.class);
        assertThat(RetentionPolicy.parse(new RetentionPolicy(10, 20, 52).toString()))
                .isEqualTo(new RetentionPolicy(10, 20, 52));
    }

    private static PlanId publishedPlan(TestStore store) {
        PlanId plan = store.plans()
                .create("Uge 48", Drafts.broken(), "anne", "Ny plan til Hanne L.")
                .plan();
        store.publishing()
                .publish(plan, 1, "anne", store.publishing().review(plan).violations());
        store.plans().save(plan, Drafts.edit(2, Drafts.clean()));
        return plan;
    }

    private void goTo(Instant moment) {
        clock.pass(Duration.between(clock.instant(), moment));
    }
}
