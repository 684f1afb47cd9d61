package dk.naerplan.ui.publishing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.naerplan.ui.security.account.Contacts;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Publishing;
import dk.naerplan.ui.store.TestStore;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server, and what the application sends to it from one database. */
final class MailRoom implements AutoCloseable {

    static final long PATIENCE_MILLIS = 30_000;

    final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    final TestStore store;
    final OutboxTable table;
    final MailSettings settings;
    private final JdbcClient database;
    private final Clock clock;

    MailRoom(DataSource source, Clock clock) {
        this.clock = clock;
        database = JdbcClient.create(source);
        store = TestStore.on(source, clock);
        table = new OutboxTable(database);
        settings = new MailSettings(
                "naerplan@boligsocialt.example",
                "https://naerplan.example/",
                Duration.ofMillis(50),
                Duration.ofSeconds(30),
                3,
                Duration.ofDays(90));
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    /** An account of the employee, with an address. */
    void account(String employee, String displayName, String language) {
        Timestamp now = Timestamp.from(clock.instant());
        database.sql("insert into account (username, display_name, employee, disabled, session_version, created_at,"
                        + " changed_at) values (?, ?, ?, false, 1, ?, ?)")
                .params(employee, displayName, employee, now, now)
                .update();
        database.sql("insert into account_contact (username, email, language, changed_at) values (?, ?, ?, ?)")
                .params(employee, employee + "@kommune.example", language, now)
                .update();
    }

    MailDelivery delivery() {
        return new MailDelivery(table, sender, settings.from(), clock);
    }

    /** The post of one process, not started. */
    MailPost post() {
        return new MailPost(store.database(), delivery(), settings, clock);
    }

    AnnouncementMails mails(Optional<MailPost> post) {
        var contacts = new Contacts(database, new AuditLog(database, clock), clock);
        return new AnnouncementMails(contacts, new Outbox(table, post, settings, clock), settings);
    }

    Publishing publishing(MailPost post) {
        return store.publishing(clock, mails(Optional.of(post)));
    }

    static void publish(Publishing publishing, PlanId plan, int revision) {
        publishing.publish(plan, revision, "anne", List.of());
    }

    List<UUID> letters() {
        return database.sql("select id from mail_outbox order by employee")
                .query(UUID.class)
                .list();
    }

    long count(String where) {
        return database.sql("select count(*) from " + where).query(Long.class).single();
    }

    @Override
    public void close() {
        server.stop();
    }
}
