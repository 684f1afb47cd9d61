package dk.naerplan.ui.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Jobs of a process that died. Where several processes share a database, heartbeats tell who died; an embedded database has
 * only one process, so whatever was running when it starts was left behind by its predecessor and need not wait for that.
 */
@Component
class LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

    private final DataSource source;

    LeftBehind(DataSource source) {
        this.source = source;
    }

    /** Makes what was left behind due at once, if the database is this process's alone. */
    void revive() {
        if (!isEmbedded()) {
            return;
        }
        int revived = JdbcClient.create(source)
                .sql("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                        + " version = version + 1 where picked = true")
                .update();
        if (revived > 0) {
            LOG.info("Going on with {} jobs that the last process left behind", revived);
        }
    }

    private boolean isEmbedded() {
        try (Connection connection = source.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what it is.", e);
        }
    }
}
