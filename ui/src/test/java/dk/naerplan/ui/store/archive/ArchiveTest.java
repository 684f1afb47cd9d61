package dk.naerplan.ui.store.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.NoticePeriod;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.store.organisation.TestOrganisations;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ArchiveTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T14:00:00Z");

    @TempDir
    Path folder;

    private final Clock clock = new SettableClock(FRIDAY);

    @ParameterizedTest
    @CsvSource({"H2, H2", "POSTGRESQL, POSTGRESQL", "H2, POSTGRESQL", "POSTGRESQL, H2"})
    void everythingComesBackAlsoInTheOtherDatabase(TestDatabase from, TestDatabase to) {
        TestStore store = TestStore.on(from, clock);
        PlanId plan = fill(store);
        Path file = backup(store.database());

        TestStore restored = TestStore.on(to, clock);
        long rows = new Restore(restored.database()).from(file, false);

        assertThat(rows).isGreaterThan(5);
        assertThat(restored.plans().list()).isEqualTo(store.plans().list());
        assertThat(restored.plans().history(plan)).isEqualTo(store.plans().history(plan));
        assertThat(restored.plans().newest(plan)).isEqualTo(store.plans().newest(plan));
        assertThat(restored.publishing().accepted(plan, 2))
                .isNotEmpty()
                .isEqualTo(store.publishing().accepted(plan, 2));
        assertThat(restored.settings().noticePeriod())
                .isEqualTo(store.settings().noticePeriod());
        assertThat(TestOrganisations.on(restored).organisations().list())
                .isEqualTo(TestOrganisations.on(store).organisations().list());
    }

    @OnEachDatabase
    void restoredDatabaseGoesOn(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = fill(store);
        Path file = backup(store.database());
        TestStore restored = TestStore.on(database, clock);
        new Restore(restored.database()).from(file, false);

        restored.plans().save(plan, Drafts.edit(2, Drafts.withBalance(10)));

        assertThat(restored.plans().history(plan)).hasSize(3);
    }

    @OnEachDatabase
    void databaseWithoutTablesGetsThem(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = fill(store);
        Path file = backup(store.database());

        DataSource bare = database.bare();
        new Restore(bare).from(file, false);

        assertThat(TestStore.on(bare, clock).plans().newest(plan))
                .isEqualTo(store.plans().newest(plan));
    }

    @OnEachDatabase
    void databaseWithDataIsLeftAloneUnlessToldOtherwise(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        fill(store);
        Path file = backup(store.database());
        TestStore other = TestStore.on(database, clock);
        PlanId own =
                other.plans().create("Uge 49", Drafts.LEMVIG, "bo", "Ny plan").plan();

        assertThatThrownBy(() -> new Restore(other.database()).from(file, false))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("not empty")
                .hasMessageContaining("--replace");
        assertThat(other.plans().find(own)).isPresent();

        new Restore(other.database()).from(file, true);
        assertThat(other.plans().find(own)).isEmpty();
        assertThat(other.plans().list()).isEqualTo(store.plans().list());
    }

    @OnEachDatabase
    void damagedFileChangesNothing(TestDatabase database) throws IOException {
        TestStore store = TestStore.on(database, clock);
        fill(store);
        Path damaged = changed(backup(store.database()), "tables/plan.jsonl", "Uge 48", "Uge 84");
        TestStore other = TestStore.on(database, clock);
        PlanId own = fill(other);

        assertThatThrownBy(() -> new Restore(other.database()).from(damaged, true))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("plan");
        assertThat(other.plans().find(own)).isPresent();
    }

    @OnEachDatabase
    void rowThatDoesNotFitChangesNothing(TestDatabase database) throws IOException {
        TestStore store = TestStore.on(database, clock);
        fill(store);
        Path file = backup(store.database());
        TestStore other = TestStore.on(database, clock);
        PlanId own = fill(other);
        Path unreadable =
                changed(file, "manifest.json", "\"table\" : \"plan_acceptance\"", "\"table\" : \"plan_acceptances\"");

        assertThatThrownBy(() -> new Restore(other.database()).from(unreadable, true))
                .isInstanceOf(ArchiveException.class);
        assertThat(other.plans().find(own)).isPresent();
        assertThat(other.publishing().accepted(own, 2)).isNotEmpty();
    }

    @OnEachDatabase
    void backupOfANewerProgramIsRefused(TestDatabase database) throws IOException {
        TestStore store = TestStore.on(database, clock);
        fill(store);
        Path newer = changed(backup(store.database()), "manifest.json", "\"schema\" : \"0", "\"schema\" : \"9");

        assertThatThrownBy(() -> new Restore(database.fresh()).from(newer, false))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("newer program");
    }

    @OnEachDatabase
    void whatIsNoBackupIsRefused(TestDatabase database) throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "Hej");

        assertThatThrownBy(() -> new Restore(database.fresh()).from(text, false))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("no backup");
        assertThatThrownBy(() -> new Restore(database.fresh()).from(folder.resolve("nothing"), false))
                .isInstanceOf(ArchiveException.class);
    }

    @OnEachDatabase
    void fileThatCannotBeWrittenIsNamedAndNothingIsLeft(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        Path nowhere = folder.resolve("missing").resolve("backup.zip");

        assertThatThrownBy(() -> new Backup(store.database(), clock).writeTo(nowhere))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("missing");
        assertThat(folder).isEmptyDirectory();
    }

    @OnEachDatabase
    void backupWhileSomebodyWritesIsOfOneMoment(TestDatabase database) throws Exception {
        TestStore store = TestStore.on(database, clock);
        var writing = new AtomicBoolean(true);

        try (var writer = Executors.newSingleThreadExecutor()) {
            Future<Integer> written = writer.submit(() -> {
                int plans = 0;
                while (writing.get()) {
                    store.plans().create("Uge 48", Drafts.clean(), "anne", "Ny plan");
                    plans++;
                }
                return plans;
            });
            try {
                for (int round = 0; round < 3; round++) {
                    Path file = backup(store.database());
                    TestStore restored = TestStore.on(TestDatabase.H2, clock);
                    new Restore(restored.database()).from(file, false);
                    assertThat(restored.plans().list())
                            .allSatisfy(plan -> assertThat(
                                            restored.plans().newest(plan.id()).number())
                                    .isEqualTo(1));
                    assertThat(count(restored, "plan_revision")).isEqualTo(count(restored, "plan"));
                }
            } finally {
                writing.set(false);
            }
            assertThat(written.get()).isPositive();
        }
    }

    private static long count(TestStore store, String table) {
        return JdbcClient.create(store.database())
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private PlanId fill(TestStore store) {
        PlanId plan = store.plans()
                .create("Uge 48", Drafts.broken(), "anne", "Ny plan med æ, ø og \"anførsel\"")
                .plan();
        store.publishing()
                .publish(plan, 1, "anne", store.publishing().review(plan).violations());
        store.settings().setNoticePeriod(NoticePeriod.parse("10 days"));
        TestOrganisations.on(store).create(Drafts.LEMVIG);
        return plan;
    }

    private Path backup(DataSource database) {
        Path file = folder.resolve("backup.zip");
        new Backup(database, clock).writeTo(file);
        return file;
    }

    /** A copy of the archive with another text in one of its entries. */
    private Path changed(Path archive, String entry, String before, String after) throws IOException {
        Path copy = folder.resolve("changed.zip");
        try (var source = new ZipFile(archive.toFile());
                OutputStream target = Files.newOutputStream(copy);
                var zip = new ZipOutputStream(target)) {
            for (ZipEntry each : source.stream().toList()) {
                zip.putNextEntry(new ZipEntry(each.getName()));
                try (InputStream content = source.getInputStream(each)) {
                    String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    if (each.getName().equals(entry)) {
                        assertThat(text).contains(before);
                        text = text.replace(before, after);
                    }
                    zip.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return copy;
    }
}
