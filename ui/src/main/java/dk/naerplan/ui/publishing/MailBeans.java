package dk.naerplan.ui.publishing;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** The post, when a mail server is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailBeans {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    @DependsOnDatabaseInitialization
    MailPost mailPost(
            DataSource database, OutboxTable table, JavaMailSender server, MailSettings settings, Clock clock) {
        return new MailPost(database, new MailDelivery(table, server, settings.from(), clock), settings, clock);
    }
}
