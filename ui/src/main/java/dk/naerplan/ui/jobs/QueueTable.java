package dk.naerplan.ui.jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waits for how much, and whose turn it is. Each method wants the queue to be locked. */
@Repository
class QueueTable {

    private static final String OPEN = "state in ('QUEUED', 'RUNNING', 'CANCELLING')";
    private static final String BATCHED = "kind in ('SCENARIO', 'STUDY', 'STAND_IN')";

    private final JdbcClient database;

    QueueTable(JdbcClient database) {
        this.database = database;
    }

    /** Keeps others from submitting until the transaction ends, and gives the number of this submission. */
    long lock() {
        database.sql("update solve_queue set submitted = submitted + 1 where id = 1")
                .update();
        return database.sql("select submitted from solve_queue where id = 1")
                .query(Long.class)
                .single();
    }

    /** Jobs that are not over. */
    int open() {
        return count("select count(*) from solve_job where " + OPEN);
    }

    /** The owner's jobs that are not over: those of batches, or all others. */
    int open(String owner, boolean batched) {
        return database.sql("select count(*) from solve_job where " + alike(batched))
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    /**
     * The turn of the owner's next job: one after their last, but never before the turn that the queue has come to, so that
     * nobody saves turns up. Whoever compares scenarios does not wait for them with a search of the plan itself.
     */
    int nextTurn(String owner, boolean batched) {
        int own = database.sql("select coalesce(max(turn) + 1, 0) from solve_job where " + alike(batched))
                .param("owner", owner)
                .query(Integer.class)
                .single();
        int begun = count("select coalesce(max(turn), 0) from solve_job where state in ('RUNNING', 'CANCELLING')");
        int waiting = count("select coalesce(min(turn), 0) from solve_job where state = 'QUEUED'");
        return Math.max(own, Math.max(begun, waiting));
    }

    private static String alike(boolean batched) {
        return OPEN + " and owner = :owner and " + (batched ? "" : "not ") + BATCHED;
    }

    private int count(String query) {
        return database.sql(query).query(Integer.class).single();
    }
}
