package dk.naerplan.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** A database that an older program has left is brought up to date, and keeps what is in it. */
class UpgradeTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T14:00:00Z"));

    @OnEachDatabase
    void plansOutliveEveryStepFromTheFirstTables(TestDatabase kind) {
        DataSource database = kind.bare();
        List<String> versions = versions(database);
        assertThat(versions).hasSizeGreaterThan(4).startsWith("001");
        to(database, versions.getFirst());
        Plans plans = TestStore.on(database, clock).plans();
        PlanId plan = plans.create("Uge 48", Drafts.clean(), "anne", "Ny plan").plan();
        plans.save(plan, Drafts.edit(1, Drafts.withBalance(10)));

        for (String version : versions) {
            to(database, version);
            assertThat(plans.revision(plan, 1).document()).as(version).isEqualTo(Drafts.clean());
        }

        assertThat(plans.newest(plan).document()).isEqualTo(Drafts.withBalance(10));
        assertThat(plans.save(plan, Drafts.edit(2, Drafts.withBalance(20)))).isInstanceOf(Saved.Done.class);
        assertThat(versions(database)).isEmpty();
    }

    /** Those that are still to be applied. */
    private static List<String> versions(DataSource database) {
        Stream<MigrationInfo> pending = Arrays.stream(
                Flyway.configure().dataSource(database).load().info().pending());
        return pending.map(migration -> migration.getVersion().getVersion()).toList();
    }

    private static void to(DataSource database, String version) {
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }
}
