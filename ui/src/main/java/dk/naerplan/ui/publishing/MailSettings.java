package dk.naerplan.ui.publishing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of e-mail. The server is set by {@code spring.mail.*}; without {@code spring.mail.host} nothing is written or sent.
 *
 * @param from who the letters are from
 * @param address where people reach the application, for links; empty for none
 * @param poll how often this process looks for letters to send
 * @param retry how long to wait before the second try; each further one waits twice as long
 * @param tries how often to try before giving up
 * @param keep how long to remember that a letter was sent; its text goes at once
 */
@ConfigurationProperties("naerplan.mail")
record MailSettings(
        @DefaultValue("naerplan@localhost") String from,
        @DefaultValue("") String address,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("30s") Duration retry,
        @DefaultValue("12") int tries,
        @DefaultValue("90d") Duration keep) {}
