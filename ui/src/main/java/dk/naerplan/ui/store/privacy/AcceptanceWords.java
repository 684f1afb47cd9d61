package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.store.PlanId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written down about whom when violations were accepted. */
@Repository
class AcceptanceWords {

    private final JdbcClient database;

    AcceptanceWords(JdbcClient database) {
        this.database = database;
    }

    /**
     * One accepted violation.
     *
     * @param what ids of whom and what it is about
     */
    record Accepted(int revision, int position, String what, String danish, String english, String author) {}

    List<Accepted> of(PlanId plan) {
        return database.sql("select revision, position, what, sentence_da, sentence_en, author from plan_acceptance"
                        + " where plan_id = :plan order by revision, position")
                .param("plan", plan.value())
                .query((row, line) -> new Accepted(
                        row.getInt("revision"),
                        row.getInt("position"),
                        row.getString("what"),
                        row.getString("sentence_da"),
                        row.getString("sentence_en"),
                        row.getString("author")))
                .list();
    }

    void rewrite(PlanId plan, UnaryOperator<Accepted> change) {
        for (Accepted before : of(plan)) {
            Accepted after = change.apply(before);
            if (!after.equals(before)) {
                database.sql("update plan_acceptance set what = ?, sentence_da = ?, sentence_en = ?, author = ?"
                                + " where plan_id = ? and revision = ? and position = ?")
                        .param(after.what())
                        .param(after.danish())
                        .param(after.english())
                        .param(after.author())
                        .param(plan.value())
                        .param(before.revision())
                        .param(before.position())
                        .update();
            }
        }
    }
}
