package dk.naerplan.ui.store.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Saved;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.framework.ProxyFactory;

class OutageTest {

    private final Clock clock = new SettableClock(Instant.parse("2026-11-20T14:00:00Z"));

    @AfterEach
    void makeSpace() {
        FullDisk.makeSpace();
    }

    @Test
    void databaseThatIsGoneIsSaidAndUsedAgainWhenItIsBack() throws IOException {
        String url = TestDatabase.POSTGRESQL.freshUrl();
        try (var relay =
                        new TcpRelay(URI.create(url.substring("jdbc:".length())).getPort());
                HikariDataSource pool = pool(url.replaceFirst(":\\d+/", ":" + relay.port() + "/"))) {
            Plans plans = plans(pool);
            PlanId plan = create(plans);

            relay.cut();
            assertThat(failureOfSaving(plans, plan)).isEqualTo(StoreFailure.NO_ANSWER);
            relay.mend();

            saveAsSoonAsPossible(plans, plan);
        }
    }

    @Test
    void fullDiskIsSaidAndNothingSavedIsLostWhenThereIsSpaceAgain(@TempDir Path folder) {
        FilePath.register(new FullDisk());
        String url = "jdbc:h2:full:" + folder.resolve("naerplan")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
        try (HikariDataSource pool = pool(url)) {
            Plans plans = plans(pool);
            PlanId plan = create(plans);

            FullDisk.fill();
            assertThat(failureOfSaving(plans, plan)).isEqualTo(StoreFailure.DISK_FULL);
            FullDisk.makeSpace();

            saveAsSoonAsPossible(plans, plan);
            assertThat(plans.revision(plan, 1).document()).isEqualTo(Drafts.clean());
        }
    }

    @OnEachDatabase
    void lockThatIsHeldForTooLongIsSaidInsteadOfWaitingForever(TestDatabase database) throws SQLException {
        try (HikariDataSource pool = pool(database.freshUrl())) {
            Plans plans = plans(pool);
            PlanId plan = create(plans);

            try (Connection other = pool.getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("update plan set name = 'Uge 49'");
                assertThat(failureOfSaving(guarded(TestStore.on(pool, clock, 1)), plan))
                        .isEqualTo(StoreFailure.SLOW);
                other.rollback();
            }

            assertThat(plans.save(plan, Drafts.edit(1, Drafts.withBalance(10)))).isInstanceOf(Saved.Done.class);
        }
    }

    private static void saveAsSoonAsPossible(Plans plans, PlanId plan) {
        DataSet changed = Drafts.withBalance(20);
        await().ignoreExceptionsInstanceOf(StoreUnavailableException.class)
                .until(() -> plans.save(plan, Drafts.edit(1, changed)) instanceof Saved.Done
                        || plans.newest(plan).document().equals(changed));
        assertThat(plans.newest(plan).document()).isEqualTo(changed);
        assertThat(plans.history(plan)).hasSize(2);
    }

    private static StoreFailure failureOfSaving(Plans plans, PlanId plan) {
        StoreUnavailableException thrown = catchThrowableOfType(
                StoreUnavailableException.class, () -> plans.save(plan, Drafts.edit(1, Drafts.withBalance(10))));
        assertThat(thrown).isNotNull();
        return thrown.failure();
    }

    private static PlanId create(Plans plans) {
        return plans.create("Uge 48", Drafts.clean(), "anne", "Ny plan").plan();
    }

    private Plans plans(DataSource pool) {
        Flyway.configure().dataSource(pool).load().migrate();
        return guarded(TestStore.on(pool, clock));
    }

    private static Plans guarded(TestStore store) {
        var proxy = new ProxyFactory(store.plans());
        proxy.setProxyTargetClass(true);
        proxy.addAdvisor(OutageBeans.storeGuard());
        return (Plans) proxy.getProxy();
    }

    private static HikariDataSource pool(String url) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setMaximumPoolSize(3);
        settings.setConnectionTimeout(1000);
        settings.setValidationTimeout(500);
        settings.setExceptionOverrideClassName(BrokenConnections.class.getName());
        return new HikariDataSource(settings);
    }
}
