package dk.naerplan.ui.security.account;

import static dk.naerplan.ui.security.account.TestAccounts.GOOD;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

class AccountsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @OnEachDatabase
    void invitedPersonChoosesAPasswordAndSignsIn(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        String code = all.admin().create(account("bo", UserRole.PLANNER, UserRole.EMPLOYEE));

        assertThat(all.check().check("bo", "")).isEmpty();
        assertThat(all.passwords().redeem(code, GOOD)).isEqualTo(new PasswordChoice.Done());

        User bo = all.check().check(" BO ", GOOD).orElseThrow();
        assertThat(bo.roles()).containsExactlyInAnyOrder(UserRole.PLANNER, UserRole.EMPLOYEE);
        assertThat(all.check().check("bo", GOOD + " ")).isEmpty();
    }

    @OnEachDatabase
    void codeServesOnceAndNotForLong(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        String first = all.admin().create(account("bo", UserRole.PLANNER));
        String second = all.admin().invite("bo");

        assertThat(all.passwords().redeem(first, GOOD)).isEqualTo(new PasswordChoice.NotAllowed());
        assertThat(all.passwords().redeem(second, GOOD)).isEqualTo(new PasswordChoice.Done());
        assertThat(all.passwords().redeem(second, GOOD)).isEqualTo(new PasswordChoice.NotAllowed());

        String third = all.admin().invite("bo");
        clock.pass(AccountAdmin.INVITATION_HOLDS.plus(Duration.ofSeconds(1)));
        assertThat(all.passwords().redeem(third, GOOD)).isEqualTo(new PasswordChoice.NotAllowed());
    }

    @OnEachDatabase
    void codeSurvivesARefusedPassword(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        String code = all.admin().create(account("bo", UserRole.PLANNER));

        assertThat(all.passwords().redeem(code, "short"))
                .isEqualTo(new PasswordChoice.Refused(Set.of(PasswordIssue.TOO_SHORT)));
        assertThat(all.passwords().redeem(code, GOOD)).isEqualTo(new PasswordChoice.Done());
    }

    @OnEachDatabase
    void newPasswordEndsTheSessionsAndNeedsTheOldOne(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        User bo = signedIn(all, "bo");
        String other = "otte kloge bænkebidere synger";

        assertThat(all.passwords().change("wrong", other)).isEqualTo(new PasswordChoice.NotAllowed());
        assertThat(all.accounts().isCurrent(bo)).isTrue();
        assertThat(all.passwords().change(GOOD, other)).isEqualTo(new PasswordChoice.Done());

        assertThat(all.accounts().isCurrent(bo)).isFalse();
        assertThat(all.check().check("bo", GOOD)).isEmpty();
        assertThat(all.check().check("bo", other))
                .hasValueSatisfying(
                        again -> assertThat(all.accounts().isCurrent(again)).isTrue());
    }

    @OnEachDatabase
    void changeOfRolesEndsTheSessionsAndIsRecorded(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        all.admin().create(account("ida", UserRole.ADMINISTRATOR));
        User bo = signedIn(all, "bo");

        all.admin().change(account("bo", UserRole.GUEST));

        assertThat(all.accounts().isCurrent(bo)).isFalse();
        assertThat(all.accounts().find("bo").orElseThrow().roles()).containsExactly(UserRole.GUEST);
        assertThat(all.audit().newest(0, 1))
                .containsExactly(new AuditEntry(clock.instant(), AuditKind.ACCOUNT_CHANGED, "bo", "bo"));
    }

    @OnEachDatabase
    void disabledAccountGetsNobodyIn(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        all.admin().create(account("ida", UserRole.ADMINISTRATOR));
        User bo = signedIn(all, "bo");

        all.admin().change(new Account("bo", "Bo", Set.of(UserRole.PLANNER), Optional.of("bo"), true, 1));

        assertThat(all.accounts().isCurrent(bo)).isFalse();
        assertThat(all.check().check("bo", GOOD)).isEmpty();
        assertThat(all.accounts().find("bo")).isEmpty();
    }

    @OnEachDatabase
    void lastAdministratorStays(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        all.admin().create(account("ida", UserRole.ADMINISTRATOR));

        assertThatThrownBy(() -> all.admin().change(account("ida", UserRole.MANAGER)))
                .isInstanceOfSatisfying(
                        AccountRefusedException.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo(AccountRefusedException.Reason.LAST_ADMINISTRATOR));
    }

    @OnEachDatabase
    void nameIsTakenOnce(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        all.admin().create(account("bo", UserRole.GUEST));

        assertThatThrownBy(() -> all.admin().create(account("bo", UserRole.GUEST)))
                .isInstanceOf(AccountRefusedException.class);
    }

    @OnEachDatabase
    void firstAccountIsMadeOnce(TestDatabase database) {
        TestAccounts all = TestAccounts.on(database, clock);
        assertThat(all.first().isMissing()).isTrue();
        assertThat(all.first().create(account("ida", UserRole.ADMINISTRATOR), "ida"))
                .isInstanceOf(PasswordChoice.Refused.class);

        assertThat(all.first().create(account("ida", UserRole.ADMINISTRATOR), GOOD))
                .isEqualTo(new PasswordChoice.Done());

        assertThat(all.first().isMissing()).isFalse();
        assertThat(all.check().check("ida", GOOD)).isPresent();
        assertThatThrownBy(() -> all.first().create(account("eve", UserRole.ADMINISTRATOR), GOOD))
                .isInstanceOf(AccountRefusedException.class);
    }

    @OnEachDatabase
    void demoAndRealDataKeepApart(TestDatabase database) {
        TestAccounts real = TestAccounts.on(database, clock);
        DemoMark realMark = mark(real);
        realMark.require(false);
        real.admin().create(account("ida", UserRole.ADMINISTRATOR));
        assertThatThrownBy(() -> realMark.require(true)).isInstanceOf(IllegalStateException.class);

        TestAccounts demo = TestAccounts.on(database, clock);
        DemoMark demoMark = mark(demo);
        demoMark.require(true);
        demo.accounts().ensure(account("anne", UserRole.MANAGER));
        demoMark.require(true);
        assertThatThrownBy(() -> demoMark.require(false)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void usernamesAreSmall() {
        assertThatThrownBy(() -> account("Bo")).hasMessageContaining("Bo");
        assertThatThrownBy(() -> account("")).isInstanceOf(IllegalArgumentException.class);
        assertThat(account("bo.jensen+1@vest.dk").username()).isEqualTo("bo.jensen+1@vest.dk");
    }

    private static DemoMark mark(TestAccounts all) {
        return new DemoMark(all.table(), JdbcClient.create(all.database()));
    }

    private static User signedIn(TestAccounts all, String username) {
        all.passwords().redeem(all.admin().create(account(username, UserRole.PLANNER)), GOOD);
        User user = all.check().check(username, GOOD).orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(user.authentication());
        return user;
    }
}
