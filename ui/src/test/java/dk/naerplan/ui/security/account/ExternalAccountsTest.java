package dk.naerplan.ui.security.account;

import static dk.naerplan.ui.security.account.TestAccounts.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.audit.AuditEntry;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Instant;
import java.util.Set;

class ExternalAccountsTest {

    private static final String METTE = "https://id.example.org|42";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));

    @OnEachDatabase
    void whoIsVouchedForGetsAnAccountAndKeepsIt(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        ExternalAccounts external = external(all);

        User first = external.signIn(METTE, account("mette", UserRole.PLANNER)).orElseThrow();
        User again =
                external.signIn(METTE, account("mette.new", UserRole.PLANNER)).orElseThrow();

        assertThat(first.name()).isEqualTo("mette");
        assertThat(again).isEqualTo(first);
        assertThat(all.audit().newest(0, 10)).extracting(AuditEntry::kind).containsExactly(AuditKind.ACCOUNT_CREATED);
        assertThat(all.check().check("mette", "")).isEmpty();
    }

    @OnEachDatabase
    void sameNameOfAnotherSubjectOrProviderIsSomebodyElse(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        ExternalAccounts external = external(all);
        all.admin().create(account("anne", UserRole.MANAGER));
        external.signIn(METTE, account("mette", UserRole.PLANNER));

        assertThat(external.signIn("https://id.example.org|43", account("mette", UserRole.MANAGER)))
                .isEmpty();
        assertThat(external.signIn("https://other.example.org|42", account("mette", UserRole.MANAGER)))
                .isEmpty();
        assertThat(external.signIn("https://id.example.org|44", account("anne", UserRole.MANAGER)))
                .isEmpty();
        assertThat(all.admin().list()).extracting(Account::username).containsExactlyInAnyOrder("anne", "mette");
    }

    @OnEachDatabase
    void rolesFollowTheProviderAndEndWhatIsOpen(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        ExternalAccounts external = external(all);
        User planner =
                external.signIn(METTE, account("mette", UserRole.PLANNER)).orElseThrow();

        User guest = external.signIn(METTE, account("mette", UserRole.GUEST)).orElseThrow();

        assertThat(guest.roles()).isEqualTo(Set.of(UserRole.GUEST));
        assertThat(all.accounts().isCurrent(planner)).isFalse();
        assertThat(all.accounts().isCurrent(guest)).isTrue();
        external.refuse(METTE);
        assertThat(all.accounts().isCurrent(guest)).isFalse();
    }

    @OnEachDatabase
    void whoIsShutOutHereStaysOutWhateverTheProviderSays(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        ExternalAccounts external = external(all);
        all.admin().create(account("ida", UserRole.ADMINISTRATOR));
        external.signIn(METTE, account("mette", UserRole.PLANNER));
        Account mette = all.table().find("mette").orElseThrow();
        all.admin().change(new Account("mette", "Mette", mette.roles(), mette.employee(), true, 1));

        assertThat(external.signIn(METTE, account("mette", UserRole.MANAGER))).isEmpty();
    }

    @OnEachDatabase
    void passwordWouldBeAWayPastTheProvider(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        external(all).signIn(METTE, account("mette", UserRole.PLANNER));

        assertThatThrownBy(() -> all.admin().invite("mette")).isInstanceOf(AccountRefusedException.class);
    }

    private ExternalAccounts external(TestAccounts all) {
        return new ExternalAccounts(all.table(), all.audit(), clock);
    }
}
