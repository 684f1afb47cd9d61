package dk.naerplan.ui.store.privacy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into every column of every table. */
record TextSearch(DataSource database) {

    /** Tables and columns in which the text stands, in any case. */
    List<String> placesOf(String text) throws SQLException {
        var places = new ArrayList<String>();
        try (Connection connection = database.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME");
                String column = columns.getString("COLUMN_NAME");
                if (holds(table, column, text)) {
                    places.add(table + "." + column);
                }
            }
        }
        return places;
    }

    private boolean holds(String table, String column, String text) {
        if (isIndex(table)) {
            return false;
        }
        return JdbcClient.create(database)
                        .sql("select count(*) from %s where lower(cast(%s as varchar)) like :text"
                                .formatted(table, column))
                        .param("text", "%" + text.toLowerCase(Locale.ROOT) + "%")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static boolean isIndex(String table) {
        return table.endsWith("_pkey") || table.contains("_by_");
    }
}
