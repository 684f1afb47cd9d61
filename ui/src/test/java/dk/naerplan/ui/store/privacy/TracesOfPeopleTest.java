package dk.naerplan.ui.store.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.ui.api.feed.Feed;
import dk.naerplan.ui.api.feed.Feeds;
import dk.naerplan.ui.api.token.Scope;
import dk.naerplan.ui.api.token.Tokens;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Account;
import dk.naerplan.ui.security.account.AccountRefusedException;
import dk.naerplan.ui.security.audit.AuditEntry;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.store.organisation.OrganisationId;
import dk.naerplan.ui.store.organisation.TestOrganisations;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Accounts, tokens, calendar addresses and the audit log. */
class TracesOfPeopleTest {

    private static final Duration MONTH = Duration.ofDays(30);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T14:00:00Z"));

    @OnEachDatabase
    void exportHasTheAccountItsTokensCalendarsAndEvents(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        EmployeeRef hanne = hanne(store);
        try (var traces = TracesOfPeople.on(store.database(), clock)) {
            fill(traces, UserRole.EMPLOYEE);

            ObjectNode export =
                    TestPrivacy.on(store, clock, traces.holders()).employees().export(hanne);

            assertThat(export.at("/accounts/0/username").asString()).isEqualTo("hanne.l");
            assertThat(export.at("/accounts/0/roles/0").asString()).isEqualTo("EMPLOYEE");
            assertThat(export.at("/tokens/0/name").asString()).isEqualTo("Hannes program");
            assertThat(export.path("calendars")).hasSize(2);
            assertThat(export.path("events")
                            .valueStream()
                            .map(event -> event.path("what").asString()))
                    .contains("ACCOUNT_CREATED", "TOKEN_CREATED", "CALENDAR_CREATED", "PUBLISHED");
            assertThat(export.path("events").valueStream().map(JsonNode::toString))
                    .noneMatch(event -> event.contains("ida"));
        }
    }

    @OnEachDatabase
    void makingAndEndingTokensAndCalendarsIsRecorded(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        try (var traces = TracesOfPeople.on(store.database(), clock)) {
            fill(traces, UserRole.EMPLOYEE);
            traces.tokens().of("hanne.l").forEach(token -> traces.tokens().revoke(token.id()));
            traces.feeds().of("hanne.l").forEach(feed -> traces.feeds().revoke(feed.id(), "hanne.l"));

            assertThat(traces.log().about("hanne.l"))
                    .extracting(AuditEntry::kind)
                    .containsSubsequence(
                            AuditKind.TOKEN_CREATED,
                            AuditKind.CALENDAR_CREATED,
                            AuditKind.TOKEN_REVOKED,
                            AuditKind.CALENDAR_REVOKED);
            assertThat(traces.log().about("hanne.l"))
                    .filteredOn(entry -> entry.kind() == AuditKind.TOKEN_CREATED)
                    .singleElement()
                    .satisfies(entry ->
                            assertThat(entry.subject()).startsWith("hanne.l ").endsWith(" READ"));
        }
    }

    @OnEachDatabase
    void nothingBesideTheDocumentsTellsWhoWasErased(TestDatabase database) throws SQLException {
        TestStore store = TestStore.on(database, clock);
        EmployeeRef hanne = hanne(store);
        try (var traces = TracesOfPeople.on(store.database(), clock)) {
            fill(traces, UserRole.EMPLOYEE);
            traces.tokens().create("hanne.lind", "Journal", EnumSet.of(Scope.READ), MONTH);

            FormerEmployee former = TestPrivacy.on(store, clock, traces.holders())
                    .employees()
                    .erase(hanne, "ida", "Sletning efter ønske");

            var search = new TextSearch(store.database());
            assertThat(search.placesOf("Hanne L.")).isEmpty();
            assertThat(search.placesOf("Hannes program")).isEmpty();
            assertThat(traces.accounts().list())
                    .extracting(Account::username)
                    .containsExactlyInAnyOrder("hanne.lind", "ida");
            assertThat(traces.feeds().of("ida")).isEmpty();
            assertThat(traces.log().newest(0, 100))
                    .extracting(AuditEntry::actor)
                    .contains(former.id());
            assertThat(traces.log().newest(0, 100))
                    .extracting(entry -> entry.actor() + " " + entry.subject())
                    .noneMatch(entry -> entry.matches(".*\\bhanne\\.l\\b.*"));
            assertThat(traces.tokens().all())
                    .as("of somebody whose name begins in the same way")
                    .hasSize(1);
            assertThat(traces.log().about("hanne.lind")).isNotEmpty();
        }
    }

    @OnEachDatabase
    void lastAdministratorIsNotErasedAndNothingIsHalfDone(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        EmployeeRef hanne = hanne(store);
        try (var traces = TracesOfPeople.on(store.database(), clock)) {
            fill(traces, UserRole.ADMINISTRATOR);
            Account ida = traces.accounts().list().stream()
                    .filter(account -> account.username().equals("ida"))
                    .findFirst()
                    .orElseThrow();
            traces.accounts().change(new Account("ida", "Ida", Set.of(UserRole.GUEST), ida.employee(), false, 1));
            EmployeePrivacy employees =
                    TestPrivacy.on(store, clock, traces.holders()).employees();

            assertThatThrownBy(() -> employees.erase(hanne, "hanne.l", "Sletning"))
                    .isInstanceOf(AccountRefusedException.class);

            assertThat(employees.export(hanne).at("/names/0").asString()).isEqualTo("Hanne L.");
            assertThat(traces.accounts().list()).extracting(Account::username).contains("hanne.l");
        }
    }

    @OnEachDatabase
    void tracesGoWhenTheyHaveBeenOfNoUseForLongEnough(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        try (var traces = TracesOfPeople.on(store.database(), clock)) {
            fill(traces, UserRole.EMPLOYEE);
            traces.accounts()
                    .change(new Account(
                            "hanne.l", "Hanne L.", Set.of(UserRole.EMPLOYEE), Optional.of("hanne"), true, 1));
            Tokens.Created journal = traces.tokens().create("ida", "Journal", EnumSet.of(Scope.READ), MONTH);
            Feeds.Created calendar = traces.feeds().create("ida", "karen");
            Retention retention = TestPrivacy.on(store, clock, traces.holders()).retention();
            retention.setPolicy(new RetentionPolicy(0, 0, 10));

            clock.pass(Duration.ofDays(70));
            assertThat(retention.removeWhatIsOld().traces()).as("to the second").isZero();
            clock.pass(Duration.ofSeconds(1));
            assertThat(retention.removeWhatIsOld().traces()).isPositive();

            assertThat(traces.accounts().list())
                    .extracting(Account::username)
                    .containsExactlyInAnyOrder("ida", "hanne.lind");
            assertThat(traces.log().newest(0, 100))
                    .extracting(AuditEntry::kind)
                    .as("what was done before")
                    .doesNotContain(AuditKind.PUBLISHED, AuditKind.ACCOUNT_CREATED);
            assertThat(traces.tokens().of("ida"))
                    .extracting(token -> token.id())
                    .contains(journal.token().id());
            assertThat(traces.feeds().of("ida"))
                    .extracting(Feed::id)
                    .contains(calendar.feed().id());
            assertThat(retention.last()).isPresent();

            traces.feeds().revoke(calendar.feed().id(), "ida");
            clock.pass(MONTH.plusDays(70).plusSeconds(1));
            retention.removeWhatIsOld();
            assertThat(traces.tokens().of("ida")).isEmpty();
            assertThat(traces.feeds().of("ida"))
                    .extracting(Feed::id)
                    .doesNotContain(calendar.feed().id());
        }
    }

    private static EmployeeRef hanne(TestStore store) {
        OrganisationId organisation =
                TestOrganisations.on(store).create(Drafts.LEMVIG).organisation();
        return new EmployeeRef(Optional.of(organisation), "hanne");
    }

    private static void fill(TracesOfPeople traces, UserRole role) {
        traces.accounts().create(new Account("hanne.l", "Hanne L.", Set.of(role), Optional.of("hanne"), false, 1));
        traces.accounts()
                .create(new Account("hanne.lind", "Johanne", Set.of(UserRole.GUEST), Optional.empty(), false, 1));
        traces.accounts().create(new Account("ida", "Ida", Set.of(UserRole.ADMINISTRATOR), Optional.empty(), false, 1));
        traces.tokens().create("hanne.l", "Hannes program", EnumSet.of(Scope.READ), MONTH);
        traces.feeds().create("hanne.l", "hanne");
        traces.feeds().create("ida", "hanne");
        traces.log().record(AuditKind.PUBLISHED, "hanne.l", "plan 48");
    }
}
