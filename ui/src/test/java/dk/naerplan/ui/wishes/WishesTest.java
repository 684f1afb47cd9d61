package dk.naerplan.ui.wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.TimeSpan;
import dk.naerplan.datasets.format.Weekday;
import dk.naerplan.ui.roster.edit.RecordAbsence;
import dk.naerplan.ui.roster.edit.TakeWishes;
import dk.naerplan.ui.roster.edit.Together;
import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import dk.naerplan.ui.store.privacy.FormerEmployee;
import dk.naerplan.ui.store.published.PublishedPlans;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Wishes and days without work, on both databases. */
class WishesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final Wish NO_FRIDAY_EVENING = new Wish(Weekday.FRI, PartOfDay.EVENING, Liking.UNDESIRED);
    private static final Wish TUESDAY_MORNING = new Wish(Weekday.TUE, PartOfDay.MORNING, Liking.DESIRED);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @OnEachDatabase
    void employeeSeesWhatTheyHaveToldAndNothingOfOthers(TestDatabase database) {
        OwnWishes wishes = wishes(TestStore.on(database, clock));
        signIn("karen");
        wishes.wish(NO_FRIDAY_EVENING);
        wishes.addUnavailable(WEDNESDAY);

        assertThat(wishes.wishes()).containsExactly(NO_FRIDAY_EVENING);
        assertThat(wishes.unavailable()).containsExactly(WEDNESDAY);
        signIn("jens");
        assertThat(wishes.wishes()).isEmpty();
        assertThat(wishes.unavailable()).isEmpty();
        wishes.removeUnavailable(WEDNESDAY);
        signIn("karen");
        assertThat(wishes.unavailable()).containsExactly(WEDNESDAY);
    }

    @OnEachDatabase
    void accountOfNoEmployeeHasNothingToTell(TestDatabase database) {
        OwnWishes wishes = wishes(TestStore.on(database, clock));
        signIn(null);

        assertThatThrownBy(wishes::wishes).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> wishes.addUnavailable(WEDNESDAY)).isInstanceOf(AccessDeniedException.class);
    }

    @OnEachDatabase
    void dayThatIsOverOrFarAwayIsNotTaken(TestDatabase database) {
        OwnWishes wishes = wishes(TestStore.on(database, clock));
        signIn("karen");

        assertThat(wishes.addUnavailable(LocalDate.of(2026, 11, 19))).isEqualTo(OwnWishes.Told.NOT_POSSIBLE);
        assertThat(wishes.addUnavailable(LocalDate.of(2026, 11, 20))).isEqualTo(OwnWishes.Told.NOTED);
        assertThat(wishes.addUnavailable(LocalDate.of(2027, 11, 22))).isEqualTo(OwnWishes.Told.NOT_POSSIBLE);
        assertThat(wishes.unavailable()).hasSize(1);
    }

    @OnEachDatabase
    void dayOfAWeekThatIsPublishedIsNotedAndSaid(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        OwnWishes wishes = wishes(store);
        signIn("karen");
        assertThat(wishes.addUnavailable(WEDNESDAY)).isEqualTo(OwnWishes.Told.NOTED);

        PlanId plan = store.plans().create("Uge 48", Drafts.clean(), "anne", "").plan();
        store.publishing().publish(plan, 1, "anne", List.of());

        assertThat(wishes.isPublished(WEDNESDAY)).isTrue();
        assertThat(wishes.addUnavailable(WEDNESDAY.plusDays(1))).isEqualTo(OwnWishes.Told.AFTER_PUBLISHING);
        assertThat(wishes.addUnavailable(WEDNESDAY.plusDays(7))).isEqualTo(OwnWishes.Told.NOTED);
        signIn("stranger");
        assertThat(wishes.isPublished(WEDNESDAY)).isFalse();
    }

    @OnEachDatabase
    void managerIsOfferedWhatThePlanDoesNotHaveUntilItHas(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        signIn("karen");
        OwnWishes wishes = wishes(store);
        wishes.wish(NO_FRIDAY_EVENING);
        wishes.wish(TUESDAY_MORNING);
        wishes.addUnavailable(WEDNESDAY);
        wishes.addUnavailable(WEDNESDAY.plusDays(7));
        var offers = new WishOffers(table(store));

        Offer offer = offers.of(Drafts.clean()).getFirst();
        assertThat(offer.employee()).isEqualTo("karen");
        assertThat(offer.away()).containsExactly(Weekday.WED);
        assertThat(offer.wishes().orElseThrow().data().undesired()).containsExactly(TimeSpan.parse("fri 17:00-22:00"));
        assertThat(offer.wishes().orElseThrow().data().desired()).containsExactly(TimeSpan.parse("tue 08:00-12:00"));

        DataSet taken = Together.of(
                        new TakeWishes("karen", offer.wishes().orElseThrow().data()),
                        new RecordAbsence("karen", List.of(TimeSpan.wholeDays(offer.away())), true))
                .in(Drafts.clean());
        assertThat(offers.of(taken)).isEmpty();
    }

    @OnEachDatabase
    void wishThatIsTakenBackIsOfferedAsNone(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        signIn("karen");
        OwnWishes wishes = wishes(store);
        wishes.wish(TUESDAY_MORNING);
        var offers = new WishOffers(table(store));
        DataSet taken = new TakeWishes(
                        "karen",
                        offers.of(Drafts.clean())
                                .getFirst()
                                .wishes()
                                .orElseThrow()
                                .data())
                .in(Drafts.clean());

        wishes.wish(new Wish(Weekday.TUE, PartOfDay.MORNING, Liking.NEUTRAL));

        assertThat(offers.of(taken).getFirst().wishes().orElseThrow().told()).isEmpty();
    }

    @OnEachDatabase
    void exportHasWhatWasToldAndErasureLeavesNothing(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        signIn("karen");
        OwnWishes wishes = wishes(store);
        wishes.wish(NO_FRIDAY_EVENING);
        wishes.addUnavailable(WEDNESDAY);
        var privacy = new WishPrivacy(table(store));
        var karen = new EmployeeRef(Optional.empty(), "karen");

        assertThat(privacy.export(karen).orElseThrow().toString()).contains("UNDESIRED", "2026-11-25");
        assertThat(privacy.export(new EmployeeRef(Optional.empty(), "jens"))).isEmpty();
        privacy.erase(new Erasure(karen, Set.of("Karen B."), Set.of("karen"), Set.of(), new FormerEmployee(1)));

        assertThat(privacy.export(karen)).isEmpty();
        assertThat(wishes.unavailable()).isEmpty();
    }

    private OwnWishes wishes(TestStore store) {
        return new OwnWishes(table(store), new PublishedPlans(store.plans()), clock);
    }

    private static WishTable table(TestStore store) {
        return new WishTable(JdbcClient.create(store.database()));
    }

    private static void signIn(@Nullable String employee) {
        var user = new User("k", "K", Set.of(UserRole.EMPLOYEE), employee, 1);
        SecurityContextHolder.getContext().setAuthentication(user.authentication());
    }
}
