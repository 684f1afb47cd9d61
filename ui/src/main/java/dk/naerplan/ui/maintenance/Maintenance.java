package dk.naerplan.ui.maintenance;

import dk.naerplan.ui.maintenance.MaintenanceCommand.Verb;
import dk.naerplan.ui.store.archive.ArchiveException;
import dk.naerplan.ui.store.archive.Backup;
import dk.naerplan.ui.store.archive.Restore;
import dk.naerplan.ui.store.archive.RunningApplication;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs one command on the database that the settings name, and says in the exit code whether it worked. */
public final class Maintenance {

    /** What H2 says when another process has the file. */
    private static final int ALREADY_OPEN = 90020;

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final PrintStream output;
    private final PrintStream complaints;

    public Maintenance(PrintStream output, PrintStream complaints) {
        this.output = output;
        this.complaints = complaints;
    }

    /** Whether the first argument asks for one of these commands. */
    public static boolean isAskedFor(String... arguments) {
        return arguments.length > 0 && Verb.of(arguments[0]).isPresent();
    }

    /** @return 0 when it worked, 1 when it did not and nothing has changed, 2 for arguments that make no sense */
    public int run(String... arguments) {
        Verb verb = Verb.of(arguments[0]).orElseThrow();
        Optional<MaintenanceCommand> command =
                MaintenanceCommand.parse(verb, List.of(arguments).subList(1, arguments.length), complaints);
        return command.map(this::run).orElse(WRONG_USE);
    }

    private int run(MaintenanceCommand command) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(MaintenanceContext.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(command.settings().toArray(String[]::new))) {
            Path dataFolder = Path.of(context.getEnvironment().getRequiredProperty("naerplan.data-dir"));
            execute(command, context.getBean(DataSource.class), dataFolder);
            return DONE;
        } catch (ArchiveException e) {
            complaints.println(e.getMessage());
            return FAILED;
        }
    }

    private void execute(MaintenanceCommand command, DataSource database, Path dataFolder) {
        boolean held = isHeldByAnother(database);
        switch (command.verb()) {
            case BACKUP -> {
                backup(
                        command.file(),
                        database,
                        held ? Optional.of(new RunningApplication(dataFolder)) : Optional.empty());
                output.println("Backup written to " + command.file());
            }
            case RESTORE -> {
                if (held) {
                    throw new ArchiveException(
                            "Another process has opened the database.\nMaybe stop the application first.");
                }
                long rows = new Restore(database).from(command.file(), command.replace());
                output.println("Restored %d rows from %s".formatted(rows, command.file()));
            }
        }
    }

    private static void backup(Path file, DataSource database, Optional<RunningApplication> running) {
        if (running.isEmpty()) {
            new Backup(database, Clock.systemUTC()).writeTo(file);
            return;
        }
        try {
            running.get().backupTo(file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveException("The backup was interrupted.", e);
        }
    }

    private static boolean isHeldByAnother(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return false;
        } catch (SQLException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
                    return true;
                }
            }
            throw new ArchiveException("The database could not be opened: %s".formatted(e.getMessage()), e);
        }
    }
}
