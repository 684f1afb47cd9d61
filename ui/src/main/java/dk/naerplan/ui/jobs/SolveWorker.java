package dk.naerplan.ui.jobs;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** A process that only runs jobs: no pages, no web server. Any number of them may share a PostgreSQL. */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@Import({
    JobBeans.class,
    SolverBeans.class,
    JobTable.class,
    RunTable.class,
    JobRunner.class,
    JobCleanup.class,
    JobWatch.class,
    LeftBehind.class,
    JobEngine.class
})
public final class SolveWorker {

    /** The first argument that asks for a worker. */
    public static final String VERB = "worker";

    private static final Logger LOG = LoggerFactory.getLogger(SolveWorker.class);

    SolveWorker(Environment environment) {
        String database = environment.getRequiredProperty("spring.datasource.url");
        if (!database.startsWith("jdbc:postgresql:")) {
            throw new IllegalStateException(
                    "A worker shares a PostgreSQL with the application, and naerplan.database"
                            + " names none.\nMaybe use --database jdbc:postgresql://HOST/DATABASE?user=USER&password=PASSWORD.");
        }
    }

    /** Runs jobs until it is told to end. */
    public static void run(String... args) {
        new SpringApplicationBuilder(SolveWorker.class)
                .web(WebApplicationType.NONE)
                .profiles(VERB)
                .run(args);
        LOG.info("Waiting for jobs");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
