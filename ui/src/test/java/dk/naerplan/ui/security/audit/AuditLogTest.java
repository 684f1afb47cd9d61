package dk.naerplan.ui.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.testing.OnEachDatabase;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditLogTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");

    private final SettableClock clock = new SettableClock(FRIDAY);

    @OnEachDatabase
    void entriesTellWhoDidWhatToWhomAndWhen(TestDatabase database) {
        var log = new AuditLog(JdbcClient.create(database.fresh()), clock);
        log.record(AuditKind.SIGN_IN_FAILED, "", "anne");
        clock.pass(Duration.ofSeconds(5));
        SystemUser.run(() -> log.record(AuditKind.DATA_REMOVED, "2026-W10"));

        assertThat(log.newest(0, 10))
                .containsExactly(
                        new AuditEntry(FRIDAY.plusSeconds(5), AuditKind.DATA_REMOVED, "system", "2026-W10"),
                        new AuditEntry(FRIDAY, AuditKind.SIGN_IN_FAILED, "", "anne"));
        assertThat(log.newest(1, 1)).extracting(AuditEntry::subject).containsExactly("anne");
    }
}
