package dk.naerplan.ui.security.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the demo, where everybody may sign in, away from real data, and real people away from the demo's. */
@Service
@Transactional
public class DemoMark {

    private static final String MARK = "demo";

    private final AccountTable table;
    private final JdbcClient database;

    public DemoMark(AccountTable table, JdbcClient database) {
        this.table = table;
        this.database = database;
    }

    /** @throws IllegalStateException when the database is not of that kind */
    public void require(boolean demo) {
        boolean marked = isMarked();
        if (!demo && marked) {
            throw new IllegalStateException(
                    "The database belongs to the demo.%nMaybe choose another folder with --data-dir.".formatted());
        }
        if (demo && !marked) {
            mark();
        }
    }

    private void mark() {
        if (!table.isEmpty()) {
            throw new IllegalStateException(
                    "The database has accounts of real people, and the demo asks for no password.%nMaybe start the real thing, naerplan run, or choose another folder with --data-dir."
                            .formatted());
        }
        database.sql("insert into setting (name, content) values (?, 'true')")
                .param(MARK)
                .update();
    }

    private boolean isMarked() {
        return database.sql("select count(*) from setting where name = ?")
                        .param(MARK)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
