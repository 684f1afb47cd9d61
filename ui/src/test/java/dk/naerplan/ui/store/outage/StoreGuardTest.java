package dk.naerplan.ui.store.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.naerplan.ui.store.StoredSettings;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

class StoreGuardTest {

    @Test
    void servicesOfTheStoreAreGuardedOutsideTheirTransactions() {
        try (var context = new AnnotationConfigApplicationContext(Guarded.class)) {
            StoredSettings settings = context.getBean(StoredSettings.class);

            StoreUnavailableException thrown =
                    catchThrowableOfType(StoreUnavailableException.class, settings::noticePeriod);

            assertThat(thrown.failure()).isEqualTo(StoreFailure.NO_ANSWER);
        }
    }

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({OutageBeans.class, StoredSettings.class})
    static class Guarded {

        @Bean
        DataSource nobodyAnswers() {
            return new DriverManagerDataSource("jdbc:postgresql://localhost:1/nowhere?user=u&password=p");
        }

        @Bean
        JdbcClient client(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        JdbcTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }
    }
}
