package dk.naerplan.ui.store.outage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in two sentences why the application could not start on its database, and what to do, instead of a stack trace. */
public final class DatabaseFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return StoreFailure.of(failure)
                .map(known -> new FailureAnalysis(description(known), action(known), failure))
                .orElse(null);
    }

    private static String description(StoreFailure failure) {
        return switch (failure) {
            case IN_USE -> "Another process has opened the database in the data folder.";
            case DISK_FULL -> "There is no space left on the disk of the database.";
            case LOGIN_REFUSED -> "The database server refuses the user or the password.";
            case NO_SUCH_DATABASE -> "The database server has no database of that name.";
            case DAMAGED -> "The database file can not be read.";
            case OTHER_TABLES -> "The database has tables that this version of Nærplan does not know.";
            case SLOW -> "The database did not answer in time.";
            case NO_ANSWER -> "The database does not answer.";
        };
    }

    private static String action(StoreFailure failure) {
        return switch (failure) {
            case IN_USE -> "Stop the other Nærplan, or start this one with another --data-dir.";
            case DISK_FULL -> "Make space, then start again. Nothing that was saved is lost.";
            case LOGIN_REFUSED, NO_SUCH_DATABASE ->
                "Check NAERPLAN_DATABASE: jdbc:postgresql://HOST/DATABASE?user=USER&password=PASSWORD";
            case DAMAGED ->
                "Check the disk and the rights to the data folder; else restore a backup into a new data folder.";
            case OTHER_TABLES -> "Start the newer version of Nærplan that was used on it last.";
            case SLOW, NO_ANSWER ->
                "Check that the server in NAERPLAN_DATABASE runs and can be reached, then start again.";
        };
    }
}
