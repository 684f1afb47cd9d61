package dk.naerplan.ui.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two databases that the store runs on. PostgreSQL is real, started once for all tests. */
public enum TestDatabase {
    H2 {
        @Override
        public String freshUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        }

        @Override
        public DataSource bare() {
            var source = new JdbcDataSource();
            source.setURL(freshUrl());
            source.setUser("sa");
            source.setPassword("");
            return source;
        }

        @Override
        public DataSource fresh() {
            DataSource source = bare();
            Flyway.configure().dataSource(source).load().migrate();
            return source;
        }
    },
    POSTGRESQL {
        @Override
        public String freshUrl() {
            return Server.STARTED.getJdbcUrl("postgres", create("template0"));
        }

        @Override
        public DataSource bare() {
            return Server.STARTED.getDatabase("postgres", create("template0"));
        }

        @Override
        public DataSource fresh() {
            return Server.STARTED.getDatabase("postgres", create(Server.migrated()));
        }

        private String create(String template) {
            String name = "test_" + UUID.randomUUID().toString().replace("-", "");
            JdbcClient.create(Server.STARTED.getPostgresDatabase())
                    .sql("create database %s template %s".formatted(name, template))
                    .update();
            return name;
        }
    };

    /** An address, with user and password, of an empty database. */
    public abstract String freshUrl();

    /** A database without tables. */
    public abstract DataSource bare();

    /** A database with all tables and nothing in them. */
    public abstract DataSource fresh();

    private static final class Server {

        private static final String TEMPLATE = "migrated";
        private static final EmbeddedPostgres STARTED = start();
        private static boolean templateIsMade;

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static synchronized String migrated() {
            if (!templateIsMade) {
                JdbcClient.create(STARTED.getPostgresDatabase())
                        .sql("create database " + TEMPLATE)
                        .update();
                migrate();
                templateIsMade = true;
            }
            return TEMPLATE;
        }

        private static void migrate() {
            DataSource source = STARTED.getDatabase("postgres", TEMPLATE);
            Flyway.configure().dataSource(source).load().migrate();
        }
    }
}
