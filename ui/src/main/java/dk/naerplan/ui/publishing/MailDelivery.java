package dk.naerplan.ui.publishing;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends a letter that waits, and remembers that it was sent. Between the server's "I have it" and our remembering lies a moment in
 * which a crash makes us send again; the letter then has the same Message-ID, by which mail programs know it as the same.
 */
final class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final OutboxTable table;
    private final JavaMailSender server;
    private final String from;
    private final Clock clock;

    MailDelivery(OutboxTable table, JavaMailSender server, String from, Clock clock) {
        this.table = table;
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    /** Does nothing for a letter that has been sent, given up or erased. */
    void deliver(UUID id) {
        table.waiting(id).ifPresent(letter -> {
            server.send(message(letter));
            table.sent(id, clock.instant());
        });
    }

    void giveUp(UUID id) {
        LOG.warn("The letter {} could not be sent", id);
        table.failed(id, clock.instant());
    }

    private MimeMessage message(OutboxTable.Waiting waiting) {
        try {
            MimeMessage message = server.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(waiting.address());
            helper.setSubject(waiting.letter().subject());
            helper.setText(waiting.letter().text(), waiting.letter().html());
            helper.setSentDate(Date.from(clock.instant()));
            message.setHeader("Message-ID", "<" + waiting.id() + "@naerplan>");
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException e) {
            throw new MailPreparationException("The letter %s can not be written.".formatted(waiting.id()), e);
        }
    }
}
