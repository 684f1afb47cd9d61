package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.store.organisation.TestOrganisations;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The services for privacy over a store. */
record TestPrivacy(EmployeePrivacy employees, Retention retention) {

    static TestPrivacy on(TestStore store, Clock clock, EmployeeDataHolder... holders) {
        JdbcClient client = JdbcClient.create(store.database());
        var table = new PrivacyTable(client);
        var acceptances = new AcceptanceWords(client);
        var forgetting = new Forgetting(
                table, acceptances, store.plans(), TestOrganisations.on(store).organisations());
        return new TestPrivacy(
                store.transactional(new EmployeePrivacy(
                        table, acceptances, forgetting, List.of(holders), new AuditLog(client, clock))),
                store.transactional(new Retention(
                        store.plans(),
                        new RetentionTable(client),
                        List.of(holders),
                        store.settings(),
                        new AuditLog(client, clock),
                        clock)));
    }
}
