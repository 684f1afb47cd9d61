package dk.naerplan.ui.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.security.User;
import dk.naerplan.ui.security.UserRole;
import dk.naerplan.ui.security.account.Contact;
import dk.naerplan.ui.security.account.Contacts;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.privacy.EmployeeRef;
import dk.naerplan.ui.store.privacy.Erasure;
import dk.naerplan.ui.store.privacy.FormerEmployee;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

class MailPrivacyTest {

    private static final EmployeeRef KAREN = new EmployeeRef(Optional.empty(), "karen");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @OnEachDatabase
    void addressAndLettersArePartOfTheExportAndGoWithTheErasure(TestDatabase database) {
        try (var room = new MailRoom(database.fresh(), clock)) {
            room.account("karen", "Karen B.", "da");
            room.account("jens", "Jens P.", "da");
            MailRoom.publish(
                    room.publishing(room.post()),
                    room.store
                            .plans()
                            .create("Uge 48", Drafts.clean(), "anne", "")
                            .plan(),
                    1);
            var privacy = new MailPrivacy(contacts(room), room.table);

            assertThat(privacy.export(KAREN).orElseThrow().toString())
                    .contains("karen@kommune.example", "2026-11-20T08:00:00Z")
                    .doesNotContain("jens");
            privacy.erase(new Erasure(KAREN, Set.of("Karen B."), Set.of("karen"), Set.of(), new FormerEmployee(1)));

            assertThat(privacy.export(KAREN)).isEmpty();
            assertThat(privacy.export(new EmployeeRef(Optional.empty(), "jens")))
                    .isPresent();
        }
    }

    @OnEachDatabase
    void everybodyLooksAfterTheirOwnAddress(TestDatabase database) {
        try (var room = new MailRoom(database.fresh(), clock)) {
            room.account("karen", "Karen B.", "da");
            room.account("jens", "Jens P.", "da");
            Contacts contacts = contacts(room);
            signIn("karen");

            assertThat(contacts.own()).contains(new Contact("karen@kommune.example", "da"));
            contacts.setOwn(new Contact("karen@hjem.example", "en"));
            assertThat(contacts.own()).contains(new Contact("karen@hjem.example", "en"));
            contacts.removeOwn();
            assertThat(contacts.own()).isEmpty();

            signIn("jens");
            assertThat(contacts.own()).contains(new Contact("jens@kommune.example", "da"));
        }
    }

    private Contacts contacts(MailRoom room) {
        JdbcClient client = JdbcClient.create(room.store.database());
        return new Contacts(client, new AuditLog(client, clock), clock);
    }

    private static void signIn(String name) {
        var user = new User(name, name, Set.of(UserRole.EMPLOYEE), name, 1);
        SecurityContextHolder.getContext().setAuthentication(user.authentication());
    }
}
