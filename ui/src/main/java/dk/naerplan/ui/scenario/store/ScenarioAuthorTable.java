package dk.naerplan.ui.scenario.store;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/** What people have said of scenarios and studies, and who they are. */
@Repository
class ScenarioAuthorTable {

    /** Where people's words are: table and column. */
    private static final List<List<String>> WORDS = List.of(
            List.of("scenario_version", "name"),
            List.of("scenario_comment", "said"),
            List.of("study", "name"),
            List.of("study_scenario", "title"));

    private static final List<List<String>> AUTHORS = List.of(
            List.of("scenario", "author"),
            List.of("scenario_version", "author"),
            List.of("scenario_comment", "author"),
            List.of("study", "owner"));

    private final JdbcClient database;

    ScenarioAuthorTable(JdbcClient database) {
        this.database = database;
    }

    /** Changes names, titles and comments, whichever plan they are about. */
    void rewriteWords(UnaryOperator<String> change) {
        for (List<String> place : WORDS) {
            String table = place.getFirst();
            String column = place.getLast();
            database.sql("select distinct %s from %s".formatted(column, table))
                    .query(String.class)
                    .list()
                    .forEach(before -> {
                        String after = change.apply(before);
                        if (!after.equals(before)) {
                            database.sql("update %s set %s = ? where %s = ?".formatted(table, column, column))
                                    .params(after, before)
                                    .update();
                        }
                    });
        }
    }

    /** What the account has made and said. */
    void madeBy(String account, ObjectNode export) {
        add(export, account, "made", "select name, created_at as at_moment from scenario_version where author = ?");
        add(export, account, "asked", "select name, began_at as at_moment from study where owner = ?");
        add(
                export,
                account,
                "said",
                "select said as name, created_at as at_moment from scenario_comment where author = ?");
    }

    private void add(ObjectNode export, String account, String heading, String select) {
        database.sql(select + " order by at_moment")
                .param(account)
                .query((row, line) -> export.withArray(heading)
                        .addObject()
                        .put("text", row.getString("name"))
                        .put("at", ScenarioRows.moment(row, "at_moment").toString()))
                .list();
    }

    /** What only the account could see goes; what it shares stays, under another name. */
    void forget(String account, String former) {
        database.sql("delete from scenario where author = ? and shared = false")
                .param(account)
                .update();
        database.sql("delete from study where owner = ? and shared = false")
                .param(account)
                .update();
        for (List<String> place : AUTHORS) {
            String column = place.getLast();
            database.sql("update %s set %s = ? where %s = ?".formatted(place.getFirst(), column, column))
                    .params(former, account)
                    .update();
        }
    }
}
