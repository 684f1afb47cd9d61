package dk.naerplan.ui.jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waits for how much, and whose turn it is. Each method wants the queue to be locked. */
@Repository
class QueueTable {

    private static final String OPEN = "state in ('QUEUED', 'RUNNING', 'CANCELLING')";

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

    int open(String owner) {
        return database.sql("select count(*) from solve_job where " + OPEN + " and owner = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    /**
     * The turn of the owner's next job: one after their last, but never before the turn that the queue has come to, so that
     * nobody saves turns up.
     */
    int nextTurn(String owner) {
        int own = database.sql("select coalesce(max(turn) + 1, 0) from solve_job where " + OPEN + " and owner = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .single();
        int begun = count("select coalesce(max(turn), 0) from solve_job where state in ('RUNNING', 'CANCELLING')");
        int waiting = count("select coalesce(min(turn), 0) from solve_job where state = 'QUEUED'");
        return Math.max(own, Math.max(begun, waiting));
    }

    private int count(String query) {
        return database.sql(query).query(Integer.class).single();
    }
}
