package dk.naerplan.ui.store.published;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.springframework.security.core.context.SecurityContextHolder;

class PrintedPlansTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @OnEachDatabase
    void draftIsForThoseWhoPlanOnly(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = store.plans().create("Uge 48", Drafts.clean(), "anne", "").plan();
        var printed = new PrintedPlans(store.plans());

        signIn(UserRole.EMPLOYEE);
        assertThat(printed.find(plan)).isEmpty();
        signIn(UserRole.PLANNER);
        assertThat(printed.find(plan).orElseThrow().draft()).isTrue();
    }

    @OnEachDatabase
    void employeeGetsWhatIsPublishedAlsoBesideALaterDraft(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = store.plans().create("Uge 48", Drafts.clean(), "anne", "").plan();
        store.publishing().publish(plan, 1, "anne", List.of());
        store.plans()
                .save(
                        plan,
                        Drafts.edit(
                                2, Drafts.withoutSeat(store.plans().newest(plan).document())));
        var printed = new PrintedPlans(store.plans());

        signIn(UserRole.GUEST);
        assertThat(printed.find(plan).orElseThrow().seats()).hasSize(2);
        assertThat(printed.find(plan).orElseThrow().draft()).isFalse();
        signIn(UserRole.MANAGER);
        assertThat(printed.find(plan).orElseThrow().seats()).hasSize(1);
        assertThat(printed.find(plan).orElseThrow().draft()).isTrue();
        assertThat(printed.find(PlanId.create())).isEmpty();
    }

    private static void signIn(UserRole role) {
        var user = new User("k", "K", Set.of(role), "karen", 1);
        SecurityContextHolder.getContext().setAuthentication(user.authentication());
    }
}
