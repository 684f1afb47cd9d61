package dk.naerplan.ui.reliability;

import static org.awaitility.Awaitility.await;

import dk.naerplan.ui.store.disk.DurableDisk;
import dk.naerplan.ui.testing.ApplicationProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application as {@code ./naerplan run} starts it, on a data folder and a port of its own, again and again. */
final class LocalApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final int port = freePort();
    private final Path dataFolder;
    private final boolean quickly;
    private final List<String> settings;
    private ApplicationProcess process;

    private LocalApplication(Path dataFolder, boolean quickly, List<String> settings) {
        this.dataFolder = dataFolder;
        this.quickly = quickly;
        this.settings = settings;
        this.process = launch();
    }

    /** @param settings such as {@code naerplan.solve.at-a-time=1} */
    static LocalApplication start(Path dataFolder, boolean quickly, List<String> settings) {
        return new LocalApplication(dataFolder, quickly, settings);
    }

    /** The database of a data folder whose application does not run, with all tables. */
    static DataSource databaseIn(Path dataFolder) {
        DurableDisk.register();
        return databaseAt("jdbc:h2:durable:" + dataFolder.resolve("naerplan").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
    }

    /** That database, with all tables. */
    static DataSource databaseAt(String url) {
        var source = new DriverManagerDataSource(url);
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Waits until it takes requests. */
    void awaitReady() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The application has ended: " + process.output());
            }
            return isReady();
        });
    }

    /** Lets it go on for so long. */
    void livesFor(Duration time) throws InterruptedException {
        if (!process.livesFor(time)) {
            throw new IllegalStateException("The application has ended: " + process.output());
        }
    }

    /** What it has said since it was started the last time. */
    String output() {
        return process.output();
    }

    void kill() {
        process.kill();
    }

    void startAgain() {
        process = launch();
    }

    @Override
    public void close() {
        process.close();
    }

    private boolean isReady() throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private ApplicationProcess launch() {
        var arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--naerplan.data-dir=" + dataFolder.toAbsolutePath(),
                "--vaadin.productionMode=true",
                "--springdoc.api-docs.enabled=false"));
        settings.forEach(setting -> arguments.add("--" + setting));
        return ApplicationProcess.start(quickly, arguments);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
