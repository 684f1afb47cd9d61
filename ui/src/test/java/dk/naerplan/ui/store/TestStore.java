package dk.naerplan.ui.store;

import dk.naerplan.ui.security.audit.AuditLog;
import dk.naerplan.ui.testing.TestDatabase;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** The store on a fresh database, with transactions as in the application. */
public record TestStore(DataSource database, Plans plans, Publishing publishing, StoredSettings settings) {

    private static final int PATIENCE_SECONDS = 30;

    public static TestStore on(TestDatabase kind, Clock clock) {
        return on(kind.fresh(), clock);
    }

    public static TestStore on(DataSource database, Clock clock) {
        return on(database, clock, PATIENCE_SECONDS);
    }

    /** @param patience seconds that a transaction may take */
    public static TestStore on(DataSource database, Clock clock, int patience) {
        JdbcClient client = JdbcClient.create(database);
        var table = new PlanTable(client);
        Plans plans = transactional(database, new Plans(table, clock), patience);
        StoredSettings settings = transactional(database, new StoredSettings(client));
        return new TestStore(database, plans, publishing(database, plans, settings, clock, List.of()), settings);
    }

    /** Publishing that these hear of. */
    public Publishing publishing(Clock clock, PublishingListener... listeners) {
        return publishing(database, plans, settings, clock, List.of(listeners));
    }

    private static Publishing publishing(
            DataSource database,
            Plans plans,
            StoredSettings settings,
            Clock clock,
            List<PublishingListener> listeners) {
        JdbcClient client = JdbcClient.create(database);
        var publishing = new Publishing(
                plans,
                new PlanTable(client),
                new AcceptanceTable(client),
                settings,
                new AuditLog(client, clock),
                listeners,
                clock);
        return transactional(database, publishing);
    }

    /** The service as Spring would hand it out. */
    public <T> T transactional(T service) {
        return transactional(database, service);
    }

    public static <T> T transactional(DataSource database, T service) {
        return transactional(database, service, PATIENCE_SECONDS);
    }

    @SuppressWarnings("unchecked")
    private static <T> T transactional(DataSource database, T service, int patience) {
        var transactions = new JdbcTransactionManager(database);
        transactions.setDefaultTimeout(patience);
        var proxy = new ProxyFactory(service);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(new TransactionInterceptor(transactions, new AnnotationTransactionAttributeSource()));
        return (T) proxy.getProxy();
    }
}
