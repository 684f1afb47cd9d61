package dk.naerplan.ui.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Publishing;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;

/** Letters on both databases, to a real SMTP server. */
class AnnouncementMailsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));

    @OnEachDatabase
    void everybodyConcernedIsToldTheirChangesInTheirLanguage(TestDatabase database) throws Exception {
        try (MailRoom room = room(database)) {
            MailPost post = room.post();
            Publishing publishing = room.publishing(post);
            PlanId plan = plan(room);
            post.start();

            MailRoom.publish(publishing, plan, 1);
            lookAgain();
            assertThat(room.server.waitForIncomingEmail(MailRoom.PATIENCE_MILLIS, 2))
                    .isTrue();
            room.store
                    .plans()
                    .save(
                            plan,
                            Drafts.edit(
                                    2,
                                    Drafts.withoutSeat(
                                            room.store.plans().newest(plan).document())));
            MailRoom.publish(publishing, plan, 3);
            lookAgain();
            assertThat(room.server.waitForIncomingEmail(MailRoom.PATIENCE_MILLIS, 3))
                    .isTrue();
            post.stop();

            assertThat(to(room, "karen")).singleElement().satisfies(mail -> {
                assertThat(mail.getSubject()).isEqualTo("Din vagtplan for uge 48");
                assertThat(plain(mail))
                        .contains("Hej Karen B.", "man 10:00–", "Havnevang", "https://naerplan.example/week/2026-W48")
                        .doesNotContain("Jens", "Hanne");
                assertThat(html(mail))
                        .contains("<html lang=\"da\">", "<li>man 10:00–")
                        .doesNotContain("Jens");
                assertThat(mail.getFrom()[0]).hasToString("naerplan@boligsocialt.example");
            });
            assertThat(to(room, "jens")).hasSize(2).last().satisfies(mail -> {
                assertThat(mail.getSubject()).isEqualTo("Roster for week 48 changed: one change for you");
                assertThat(plain(mail)).contains("Dropped: Mon 10:00–").doesNotContain("Karen");
            });
        }
    }

    @OnEachDatabase
    void textOfASentLetterIsForgotten(TestDatabase database) throws Exception {
        try (MailRoom room = room(database)) {
            MailPost post = room.post();
            MailRoom.publish(room.publishing(post), plan(room), 1);
            assertThat(room.count("mail_outbox where body_text is not null and body_html is not null"))
                    .isEqualTo(2);

            post.start();
            room.server.waitForIncomingEmail(MailRoom.PATIENCE_MILLIS, 2);
            post.stop();

            assertThat(room.count("mail_outbox where sent_at is not null and body_text is null and body_html is null"))
                    .isEqualTo(2);
            assertThat(room.count("scheduled_tasks where task_name = 'send-mail'"))
                    .isZero();
        }
    }

    @OnEachDatabase
    void letterIsSentByAnotherProcessWhenTheOneThatWroteItDies(TestDatabase database) {
        try (MailRoom room = room(database)) {
            MailPost died = room.post();
            MailRoom.publish(room.publishing(died), plan(room), 1);

            MailPost next = room.post();
            next.start();

            assertThat(room.server.waitForIncomingEmail(MailRoom.PATIENCE_MILLIS, 2))
                    .isTrue();
            next.stop();
        }
    }

    @OnEachDatabase
    void twoProcessesSendEachLetterOnce(TestDatabase database) {
        try (MailRoom room = room(database)) {
            MailPost one = room.post();
            MailPost other = room.post();
            one.start();
            other.start();

            MailRoom.publish(room.publishing(one), plan(room), 1);
            lookAgain();
            assertThat(room.server.waitForIncomingEmail(MailRoom.PATIENCE_MILLIS, 2))
                    .isTrue();
            one.stop();
            other.stop();

            assertThat(room.server.getReceivedMessages()).hasSize(2);
            room.letters().forEach(room.delivery()::deliver);
            assertThat(room.server.getReceivedMessages()).hasSize(2);
        }
    }

    @OnEachDatabase
    void publicationThatFailsWritesToNobody(TestDatabase database) {
        try (MailRoom room = room(database)) {
            Publishing failing =
                    room.store.publishing(clock, room.mails(Optional.of(room.post())), (announced, before) -> {
                        throw new IllegalStateException("The disk is full.");
                    });
            PlanId plan = plan(room);

            assertThatThrownBy(() -> MailRoom.publish(failing, plan, 1)).hasMessage("The disk is full.");

            assertThat(room.letters()).isEmpty();
            assertThat(room.count("scheduled_tasks where task_name = 'send-mail'"))
                    .isZero();
        }
    }

    @OnEachDatabase
    void letterWaitsForAServerThatIsDown(TestDatabase database) {
        try (MailRoom room = room(database)) {
            MailRoom.publish(room.publishing(room.post()), plan(room), 1);
            room.server.stop();
            assertThatThrownBy(() -> room.letters().forEach(room.delivery()::deliver))
                    .isInstanceOf(MailSendException.class);
            room.server.start();
            room.sender.setPort(room.server.getSmtp().getPort());

            room.letters().forEach(room.delivery()::deliver);

            assertThat(room.server.getReceivedMessages()).hasSize(2);
        }
    }

    @OnEachDatabase
    void letterThatMayHaveBeenSentKeepsItsMessageId(TestDatabase database) throws Exception {
        try (MailRoom room = room(database)) {
            MailRoom.publish(room.publishing(room.post()), plan(room), 1);
            var forgetful = new OutboxTable(JdbcClient.create(room.store.database())) {
                @Override
                void sent(UUID id, Instant now) {
                    throw new IllegalStateException("The process is killed here.");
                }
            };
            var killed = new MailDelivery(forgetful, room.sender, room.settings.from(), clock);
            assertThatThrownBy(() -> killed.deliver(room.letters().getFirst()))
                    .hasMessage("The process is killed here.");

            room.delivery().deliver(room.letters().getFirst());

            MimeMessage[] sent = room.server.getReceivedMessages();
            assertThat(sent).hasSize(2);
            assertThat(sent[0].getMessageID()).isEqualTo(sent[1].getMessageID());
        }
    }

    @OnEachDatabase
    void letterThatIsGivenUpIsNotSentLater(TestDatabase database) {
        try (MailRoom room = room(database)) {
            MailRoom.publish(room.publishing(room.post()), plan(room), 1);

            room.letters().forEach(room.delivery()::giveUp);
            room.letters().forEach(room.delivery()::deliver);

            assertThat(room.server.getReceivedMessages()).isEmpty();
            assertThat(room.count("mail_outbox where failed_at is not null")).isEqualTo(2);
        }
    }

    @OnEachDatabase
    void withoutAServerNothingIsWritten(TestDatabase database) {
        try (MailRoom room = room(database)) {
            AnnouncementMails mails = room.mails(Optional.empty());
            MailRoom.publish(room.store.publishing(clock, mails), plan(room), 1);

            assertThat(mails.isOn()).isFalse();
            assertThat(mails.reached(List.of())).isEmpty();
            assertThat(room.letters()).isEmpty();
        }
    }

    /** The post looks for letters by the clock, which stands still otherwise. */
    private void lookAgain() {
        clock.pass(Duration.ofSeconds(1));
    }

    private MailRoom room(TestDatabase database) {
        var room = new MailRoom(database.fresh(), clock);
        room.account("karen", "Karen B.", "da");
        room.account("jens", "Jens P.", "en");
        room.account("hanne", "Hanne K.", "da");
        return room;
    }

    private static PlanId plan(MailRoom room) {
        return room.store
                .plans()
                .create("Uge 48", Drafts.clean(), "anne", "Ny plan")
                .plan();
    }

    private static List<MimeMessage> to(MailRoom room, String employee) {
        return Arrays.stream(room.server.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains("To: " + employee + "@"))
                .toList();
    }

    private static String plain(MimeMessage mail) throws MessagingException, IOException {
        return body(mail.getContent(), "text/plain");
    }

    private static String html(MimeMessage mail) throws MessagingException, IOException {
        return body(mail.getContent(), "text/html");
    }

    private static String body(Object content, String type) throws MessagingException, IOException {
        if (!(content instanceof Multipart parts)) {
            return "";
        }
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            String found = part.isMimeType(type) ? part.getContent().toString() : body(part.getContent(), type);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }
}
