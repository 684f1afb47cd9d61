package dk.naerplan.ui.store.published;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.EmployeeData;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.audit.AuditEntry;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.store.personal.PersonalChange;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

class PublishedPlansTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @OnEachDatabase
    void onlyPublishedPlansAreListedAndShown(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId draft = draft(store);
        PlanId announced = announced(store);
        var published = new PublishedPlans(store.plans());

        assertThat(published.list()).extracting(PublishedPlan::id).containsExactly(announced);
        assertThat(published.view(draft)).isEmpty();
        assertThat(published.view(PlanId.create())).isEmpty();
        assertThat(published.view(announced).orElseThrow().seats()).hasSize(2);
    }

    @OnEachDatabase
    void laterDraftStaysHidden(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = announced(store);
        store.plans()
                .save(
                        plan,
                        Drafts.edit(
                                2, Drafts.withoutSeat(store.plans().newest(plan).document())));

        assertThat(new PublishedPlans(store.plans()).view(plan).orElseThrow().seats())
                .hasSize(2);
    }

    @OnEachDatabase
    void viewIsForTheOneWhoAsks(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = announced(store);
        signIn("karen");

        assertThat(new PublishedPlans(store.plans()).view(plan).orElseThrow().self())
                .map(EmployeeData::label)
                .contains("Karen B.");
    }

    @OnEachDatabase
    void changesAreThoseOfTheOneWhoAsksBetweenTheLastTwoAnnouncements(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        signIn("jens");
        PlanId plan = announced(store);
        var published = new PublishedPlans(store.plans());
        assertThat(published.changes(plan).orElseThrow().before()).isEmpty();

        store.plans()
                .save(
                        plan,
                        Drafts.edit(
                                2, Drafts.withoutSeat(store.plans().newest(plan).document())));
        assertThat(published.changes(plan).orElseThrow().changes()).isEmpty();
        store.publishing().publish(plan, 3, "anne", List.of());

        OwnChanges own = published.changes(plan).orElseThrow();
        assertThat(own.before()).contains(clock.instant());
        assertThat(own.changes()).singleElement().isInstanceOf(PersonalChange.Lost.class);
        signIn("karen");
        assertThat(published.changes(plan).orElseThrow().changes()).isEmpty();
    }

    @OnEachDatabase
    void changesOfAWeekThatIsOverAreToldNoMore(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        signIn("karen");
        PlanId plan = announced(store);

        clock.pass(Duration.ofDays(14));

        assertThat(new PublishedPlans(store.plans()).changes(plan)).isEmpty();
    }

    @OnEachDatabase
    void publishingStandsInTheAuditLog(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        signIn("karen");
        PlanId plan = announced(store);

        assertThat(new AuditLog(JdbcClient.create(store.database()), clock).newest(0, 9))
                .containsExactly(new AuditEntry(clock.instant(), AuditKind.PUBLISHED, "k", plan.toString()));
    }

    private static void signIn(String employee) {
        var user = new User("k", "K", Set.of(UserRole.EMPLOYEE), employee, 1);
        SecurityContextHolder.getContext().setAuthentication(user.authentication());
    }

    private static PlanId draft(TestStore store) {
        return store.plans().create("Uge 48", Drafts.clean(), "anne", "Ny plan").plan();
    }

    private static PlanId announced(TestStore store) {
        PlanId plan = draft(store);
        store.publishing().publish(plan, 1, "anne", List.of());
        return plan;
    }
}
