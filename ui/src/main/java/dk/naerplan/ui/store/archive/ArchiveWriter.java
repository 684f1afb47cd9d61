package dk.naerplan.ui.store.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes tables into an archive: one line a row, an array with the values in the order of the first line's column names. */
final class ArchiveWriter implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FETCH = 100;

    private final ZipOutputStream zip;

    ArchiveWriter(OutputStream target) {
        this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
    }

    Manifest.Part write(Table table, Connection connection) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(new Manifest.Part(table.name(), 0, "").entry()));
        MessageDigest digest = sha256();
        line(header(table), digest);
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    line(values(table, row), digest);
                    rows++;
                }
            }
        }
        zip.closeEntry();
        return new Manifest.Part(table.name(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    void write(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
    }

    private static ArrayNode header(Table table) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        table.columns().forEach(column -> names.add(column.name()));
        return names;
    }

    private static ArrayNode values(Table table, ResultSet row) throws SQLException {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        List<Table.Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            values.add(columns.get(i).type().read(row, i + 1));
        }
        return values;
    }

    private void line(ArrayNode values, MessageDigest digest) throws IOException {
        byte[] line = (JSON.writeValueAsString(values) + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(line);
        zip.write(line);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
