package dk.naerplan.ui.store.outage;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;

/** What can be wrong with the database, other than what we ask of it. */
public enum StoreFailure {
    /** Another process has opened the database file. */
    IN_USE,
    /** There is no space left to write to. */
    DISK_FULL,
    /** User or password is wrong. */
    LOGIN_REFUSED,
    /** The server has no database of that name. */
    NO_SUCH_DATABASE,
    /** The file can not be read, or not be understood. */
    DAMAGED,
    /** The tables are not those that this program makes. */
    OTHER_TABLES,
    /** It takes too long, or somebody else holds what we need for too long. */
    SLOW,
    /** Nobody answers, or the connection broke. */
    NO_ANSWER;

    private static final Set<Integer> H2_IN_USE = Set.of(90020);
    private static final Set<Integer> H2_DAMAGED = Set.of(90028, 90030, 90031, 90048);
    private static final Set<Integer> H2_CLOSED = Set.of(90067, 90098, 90121, 90135);
    private static final Set<String> SLOW_STATES = Set.of("57014", "55P03", "HYT00", "HYT01");

    /** What the failure comes from; empty when the database is all right. */
    public static Optional<StoreFailure> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(30)
                .flatMap(cause -> recognise(cause).stream())
                .min(StoreFailure::compareTo);
    }

    private static Optional<StoreFailure> recognise(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("No space left on device") || message.contains("not enough space on the disk")) {
            return Optional.of(DISK_FULL);
        }
        return switch (cause) {
            case SQLTimeoutException slow -> Optional.of(SLOW);
            case SQLException sql -> recognise(sql);
            case QueryTimeoutException slow -> Optional.of(SLOW);
            case TransactionTimedOutException slow -> Optional.of(SLOW);
            case FlywayValidateException tables -> Optional.of(OTHER_TABLES);
            case TransactionSystemException transaction ->
                Optional.ofNullable(transaction.getOriginalException()).flatMap(StoreFailure::of);
            default -> Optional.empty();
        };
    }

    private static Optional<StoreFailure> recognise(SQLException failure) {
        int code = failure.getErrorCode();
        String state = String.valueOf(failure.getSQLState());
        if (H2_IN_USE.contains(code)) {
            return Optional.of(IN_USE);
        }
        if (SLOW_STATES.contains(state)) {
            return Optional.of(SLOW);
        }
        if (H2_DAMAGED.contains(code)) {
            return Optional.of(DAMAGED);
        }
        return H2_CLOSED.contains(code) ? Optional.of(NO_ANSWER) : byState(state);
    }

    /** By the classes of the standard, and what PostgreSQL adds. */
    private static Optional<StoreFailure> byState(String state) {
        return switch (state) {
            case "53100" -> Optional.of(DISK_FULL);
            case "3D000" -> Optional.of(NO_SUCH_DATABASE);
            case "57P01", "57P02", "57P03", "53300" -> Optional.of(NO_ANSWER);
            case String login when login.startsWith("28") -> Optional.of(LOGIN_REFUSED);
            case String connection when connection.startsWith("08") -> Optional.of(NO_ANSWER);
            default -> Optional.empty();
        };
    }
}
