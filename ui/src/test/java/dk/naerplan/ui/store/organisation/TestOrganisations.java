package dk.naerplan.ui.store.organisation;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.ui.store.TestStore;
import dk.naerplan.ui.testing.SettableClock;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The services of organisations on a fresh database, on the Friday before the week of Lemvig. */
public record TestOrganisations(TestStore base, Organisations organisations, Weeks weeks, Exchange exchange) {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T14:00:00Z");

    public static TestOrganisations on(TestDatabase kind) {
        return on(TestStore.on(kind, new SettableClock(FRIDAY)));
    }

    public static TestOrganisations on(TestStore base) {
        var table = new OrganisationTable(JdbcClient.create(base.database()));
        Organisations organisations = base.transactional(new Organisations(table, new SettableClock(FRIDAY)));
        return new TestOrganisations(
                base,
                organisations,
                base.transactional(new Weeks(base.plans(), organisations, table)),
                base.transactional(new Exchange(base.plans(), organisations, table)));
    }

    public OrganisationRevision create(DataSet document) {
        return organisations.create("Lemvig", document, "anne", "Oprettet");
    }
}
