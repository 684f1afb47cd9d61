package dk.naerplan.ui.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that goes away when a test says so. */
final class UnsteadyDatabase extends DelegatingDataSource {

    private volatile boolean away;

    UnsteadyDatabase(DataSource steady) {
        super(steady);
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (away) {
            throw new SQLException("away for a test");
        }
        return super.getConnection();
    }
}
