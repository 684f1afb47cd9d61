package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.api.feed.Feeds;
import dk.naerplan.ui.api.token.Tokens;
import dk.naerplan.ui.security.account.AccountAdmin;
import dk.naerplan.ui.security.audit.AuditLog;
import java.time.Clock;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The services that keep something about people beside the documents, with all that they are made of. */
record TracesOfPeople(AnnotationConfigApplicationContext services) implements AutoCloseable {

    private static final Pattern WANTED =
            Pattern.compile(".*\\.(\\w+Table|\\w+Privacy|AccountRecords|AccountAdmin|Accounts|Tokens|Feeds|AuditLog)");

    static TracesOfPeople on(DataSource database, Clock clock) {
        var services = new AnnotationConfigApplicationContext();
        services.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        services.registerBean(Clock.class, () -> clock);
        var scanner = new ClassPathBeanDefinitionScanner(services, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(WANTED));
        scanner.scan(
                "dk.naerplan.ui.privacy",
                "dk.naerplan.ui.security.account",
                "dk.naerplan.ui.security.audit",
                "dk.naerplan.ui.api.token",
                "dk.naerplan.ui.api.feed",
                "dk.naerplan.ui.api.once");
        services.refresh();
        return new TracesOfPeople(services);
    }

    EmployeeDataHolder[] holders() {
        return services.getBeansOfType(EmployeeDataHolder.class).values().toArray(EmployeeDataHolder[]::new);
    }

    AccountAdmin accounts() {
        return services.getBean(AccountAdmin.class);
    }

    Tokens tokens() {
        return services.getBean(Tokens.class);
    }

    Feeds feeds() {
        return services.getBean(Feeds.class);
    }

    AuditLog log() {
        return services.getBean(AuditLog.class);
    }

    @Override
    public void close() {
        services.close();
    }
}
