package dk.naerplan.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.naerplan.ui.security.audit.AuditEntry;
import dk.naerplan.ui.security.audit.AuditKind;
import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.shell.Languages;
import dk.naerplan.ui.store.Drafts;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlanExportsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));

    @OnEachDatabase
    void calendarIsOfOneOrOfEverybody(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = plan(store);
        PlanExports exports = exports(store);

        assertThat(events(exports.calendar(plan, Optional.of("karen")))).isEqualTo(1);
        assertThat(exports.calendar(plan, Optional.of("karen"))).doesNotContain("Karen", "Jens");
        assertThat(events(exports.calendar(plan, Optional.empty()))).isEqualTo(2);
        assertThat(exports.calendar(plan, Optional.empty())).contains("· Karen B.", "· Jens P.");
        assertThat(exports.employees(plan)).containsEntry("karen", "Karen B.");
    }

    @OnEachDatabase
    void eachExportStandsInTheAuditLog(TestDatabase database) {
        TestStore store = TestStore.on(database, clock);
        PlanId plan = plan(store);
        PlanExports exports = exports(store);

        exports.workbook(plan, Languages.DANISH);
        exports.calendar(plan, Optional.of("karen"));

        assertThat(new AuditLog(JdbcClient.create(store.database()), clock).newest(0, 9))
                .extracting(AuditEntry::kind, AuditEntry::subject)
                .containsExactly(tuple(AuditKind.EXPORTED, plan + " ics"), tuple(AuditKind.EXPORTED, plan + " xlsx"));
    }

    private PlanExports exports(TestStore store) {
        return new PlanExports(store.plans(), new AuditLog(JdbcClient.create(store.database()), clock));
    }

    private static PlanId plan(TestStore store) {
        return store.plans().create("Uge 48", Drafts.clean(), "anne", "Ny plan").plan();
    }

    private static int events(String calendar) {
        return calendar.split("BEGIN:VEVENT", -1).length - 1;
    }
}
